"""Cues in lines."""

import pytest

from reader.cleaning.cues import cue, date_in


def test_a_sure_cue_goes_before_a_likely_one() -> None:
    found = cue("Read more: Sign up for our newsletter")
    assert found is not None
    assert (found.rule, found.certainty) == ("related", "sure")


def test_the_evidence_is_quoted_as_it_is_written() -> None:
    found = cue("Click to share on Facebook (Opens in new window)")
    assert found is not None
    assert found.evidence == "Click to share on Facebook (Opens in new window)"


def test_long_evidence_is_cut() -> None:
    found = cue(
        "· Source: The Evening Quay · Field: Harbours and ferries · Depth: introductory and quite short"
    )
    assert found is not None
    assert len(found.evidence) <= 60
    assert found.evidence.endswith("…")


def test_curly_quotation_marks_and_dashes_count_as_straight_ones() -> None:
    assert cue("Don’t miss") == cue("Don't miss")


def test_a_paragraph_is_no_cue_whatever_it_says() -> None:
    assert (
        cue("Sign up for our newsletter. " + "The council met on Monday and talked about the bridge. " * 12)
        is None
    )


@pytest.mark.parametrize("mark", [" | ", " > "])
def test_a_long_menu_is_read_in_one_way_alone(mark: str) -> None:
    found = cue(mark.join("News Sports Homes Autos Jobs Pets Scene Opinion Blogs Weather".split() * 2))
    assert found is not None
    assert found.rule == "navigation"


def test_a_date_is_found_as_it_is_written() -> None:
    assert date_in("Published: 17:58, 17 Apr 2026 | Updated: 21:10, 17 Apr 2026") == "17 Apr 2026"
    assert date_in("Montag, 3. März 2025, 8 Uhr") == "Montag, 3. März 2025"
    assert date_in("2025年3月18日 10:00") == "2025年3月18日"
    assert date_in("发表于2025-03-18来源") == "2025-03-18"


def test_a_year_alone_is_no_date() -> None:
    assert date_in("© 2026 Evening Quay") is None
