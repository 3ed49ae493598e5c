"""Values told without a number."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values
from reader.language.lexicon import lexicon


@pytest.mark.parametrize("text", ["a week earlier", "the day after the flood", "a month before the vote"])
def test_a_single_unit_counts_in_front_of_what_it_is_counted_from(text: str) -> None:
    assert only(text).unit == "s"


@pytest.mark.parametrize(
    "text", ["shut for a week", "another week", "a further week", "at least another week"]
)
def test_one_more_unit_is_a_length_of_time(text: str) -> None:
    assert only(text).low == 7 * 86400


@pytest.mark.parametrize(
    ("text", "seconds"), [("a full year", 31_556_952), ("less than a fortnight after", 1_209_600)]
)
def test_a_single_unit_counts_whatever_it_is_called(text: str, seconds: float) -> None:
    (value,) = values(text)
    assert value.low == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "low", "bound"),
    [
        ("The fee is paid back in full.", "percent", "percent", 100, ""),
        ("Most of the bakers walked out.", "percent", "percent", 50, "above"),
        ("Every fourth oak is ill.", "percent", "percent", 25, ""),
        ("Turnover halved.", "percent", "percent", 50, ""),
        ("The trio got away.", "number", "", 3, ""),
        ("She gave birth to twins.", "number", "", 2, ""),
        ("The octogenarian sang.", "age", "", 80, ""),
        ("Teenagers sang.", "age", "", 13, ""),
        ("He was banned for more than a decade.", "number", "s", 10 * 365.2425 * 86400, "above"),
        ("a week-long fair", "number", "s", 7 * 86400, ""),
    ],
)
def test_a_phrase_tells_a_value(text: str, kind: str, unit: str, low: float, bound: str) -> None:
    value = only(text)
    assert (value.kind, value.unit, round(value.low), value.bound) == (kind, unit, round(low), bound)


@pytest.mark.parametrize(
    "text", ["The fair is in full swing.", "They meet every other week.", "Trios sang.", "a pair of gloves"]
)
def test_the_same_words_may_tell_no_share_and_no_group(text: str) -> None:
    assert all(not (value.loose and value.low > 2) for value in values(text, "en"))


def test_every_phrase_is_read_as_what_the_table_says() -> None:
    table = lexicon("en").worded
    assert all(
        only(f"It was {phrase}.").low == told.low for phrase, told in table.items() if phrase[-1] != "f"
    )


def test_german_tells_shares_by_every_third() -> None:
    assert [value.low for value in values("Jeder vierte Wähler blieb daheim.", "de")] == [25]
    assert not values("Jeden zweiten Tag und jeder zweite Tag zählt.", "de")
