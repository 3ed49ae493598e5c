"""A whole comparison on one column: what kind of rows stand at which height."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from reader.layout.comparison import ComparisonLayout

MapSign: TypeAlias = Literal["", "agree", "only_left", "only_right", "only_both", "changed", "conflict"]
_WEIGHTS = get_args(MapSign)  # the lightest first


def overview(layout: ComparisonLayout, height: int) -> tuple[MapSign, ...]:
    """The weightiest kind of row at each of ``height`` spots."""
    found: list[MapSign] = [""] * height
    for number, item in enumerate(layout.items if height else ()):
        top, bottom = layout.extent(number)
        spot = _spot(layout, item.rows)
        for y in range(spot_of(layout, top, height), spot_of(layout, bottom - 1, height) + 1):
            found[y] = _weightier(found[y], spot)
    return tuple(found)


def spot_of(layout: ComparisonLayout, line: int, height: int) -> int:
    """The spot that stands for a line of the view."""
    return max(0, min(line * height // max(layout.height, height, 1), height - 1))


def line_at(layout: ComparisonLayout, spot: int, height: int) -> int:
    """The first line of the view that a spot stands for."""
    return -(-spot * max(layout.height, height) // max(height, 1))


def _spot(layout: ComparisonLayout, rows: tuple[int, ...]) -> MapSign:
    relations = {layout.relation(row) for row in rows}
    if "conflict" in relations:
        return "conflict"
    if relations == {"only_left"}:
        return "only_left"
    if relations == {"only_right"}:
        return "only_right"
    if any(row in layout.judged.differing for row in rows):
        return "changed"
    return "agree" if relations else ""


def _weightier(one: MapSign, other: MapSign) -> MapSign:
    return "only_both" if {one, other} == {"only_left", "only_right"} else max(one, other, key=_WEIGHTS.index)
