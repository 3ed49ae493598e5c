"""Which rows differ and which are in conflict, and where they stand in the map of the whole."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, span

import reader
from reader.layout.columns import columns
from reader.layout.comparison import ComparisonLayout
from reader.layout.discrepancies import ALL
from reader.layout.folds import Choice
from reader.layout.judged import judge
from reader.layout.overview import line_at, overview, spot_of
from reader.layout.rows import rows

PLACES = ("quay", "school", "mill", "bridge", "chapel", "lighthouse", "market", "theatre")
ROWS = rows(COMPARISON)
LAYOUT = ComparisonLayout(COMPARISON, ROWS, columns(120, True), Choice(ALL))


def row(left: int) -> int:
    return next(number for number, each in enumerate(ROWS) if left in each.left)


def test_a_rounding_makes_a_row_differ_without_a_conflict() -> None:
    judged = judge(COMPARISON, ROWS, ALL)
    assert row(1) in judged.differing and row(1) not in judged.conflicts


def test_a_conflict_beyond_the_links_is_shown_in_the_row_of_one_account() -> None:
    difference = replace(COMPARISON.differences[1], left=span(A, "nine people"))
    judged = judge(replace(COMPARISON, differences=(difference,)), ROWS, ALL)
    assert judged.relation(row(13), ROWS[row(13)]) == "conflict"


def test_a_quotation_that_goes_on_into_a_sentence_of_one_account_is_told_where_they_meet() -> None:
    quotation = next(q for q in COMPARISON.quotations if q.relation == "spliced")
    alone = next(number for number, each in enumerate(ROWS) if each.relation == "only_left")
    left = replace(span(A, "The noises were not recorded"), end_sentence=ROWS[alone].left[-1])
    judged = judge(replace(COMPARISON, quotations=(replace(quotation, left=left),)), ROWS, ALL)
    assert row(left.sentence) in judged.conflicts
    assert alone not in judged.differing


def test_a_conflict_whose_kind_is_hidden_is_shown_as_reworded() -> None:
    judged = judge(COMPARISON, ROWS, ALL - {"conflicts", "quotations"})
    assert judged.relation(row(0), ROWS[row(0)]) == "reworded"


def test_a_row_in_the_same_words_in_which_something_differs_is_shown_as_reworded() -> None:
    clipped = replace(COMPARISON.quotations[0], relation="truncated", left=span(A, "1931"))
    judged = judge(replace(COMPARISON, quotations=(clipped,)), ROWS, ALL)
    assert ROWS[row(11)].relation == "same"
    assert judged.relation(row(11), ROWS[row(11)]) == "reworded"


def test_a_link_in_conflict_counts_even_when_no_difference_names_it() -> None:
    bare = replace(COMPARISON, differences=(), quotations=())
    assert row(0) in judge(bare, ROWS, ALL).conflicts


def test_the_map_has_a_spot_for_each_conflict_and_none_for_agreement() -> None:
    spots = overview(LAYOUT, 40)
    assert len(spots) == 40
    for left in (0, 3, 8):
        top, _ = LAYOUT.extent(LAYOUT.item_of_row(row(left)))
        assert spots[spot_of(LAYOUT, top, 40)] == "conflict"
    alone = ComparisonLayout(COMPARISON, ROWS, columns(120, True), Choice(frozenset()))
    assert "conflict" not in overview(alone, 40)


def test_a_spot_leads_to_a_line_that_it_stands_for() -> None:
    for height in (1, 7, 40, 200):
        for spot in range(height):
            line = line_at(LAYOUT, spot, height)
            assert line >= LAYOUT.height or spot_of(LAYOUT, line, height) == spot or LAYOUT.height < height


def test_a_map_without_height_has_no_spots() -> None:
    assert overview(LAYOUT, 0) == ()


def test_of_two_versions_of_one_article_every_change_counts() -> None:
    first = [
        f"The {place} of Orrin was painted in 19{year}."
        for place, year in zip(PLACES, range(20, 28), strict=True)
    ]
    later = [*first[:2], "The mill of Orrin was painted green in 1922.", *first[3:], "Nobody asked for it."]
    versions = reader.compare(*(reader.parse("\n\n".join(each), clean=False) for each in (first, later)))
    laid = rows(versions)
    judged = judge(versions, laid, ALL)
    assert [laid[number].relation for number in sorted(judged.differing)] == ["reworded", "only_right"]
    assert judged.position(2) == "change 1 of 2" and judged.position(5) == "after change 1 of 2"
    hidden = judge(versions, laid, ALL - {"only", "wording"})
    assert hidden.position(2) == "no changes shown"
