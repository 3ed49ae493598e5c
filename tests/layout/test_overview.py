"""A whole comparison on one column."""

from __future__ import annotations

from tests.bridge import COMPARISON

from reader.layout.columns import columns
from reader.layout.comparison import ComparisonLayout
from reader.layout.discrepancies import ALL
from reader.layout.folds import Choice
from reader.layout.overview import line_at, overview, spot_of
from reader.layout.rows import rows

ROWS = rows(COMPARISON)
LAYOUT = ComparisonLayout(COMPARISON, ROWS, columns(120, True), Choice(ALL))


def row(left: int) -> int:
    return next(number for number, each in enumerate(ROWS) if left in each.left)


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
