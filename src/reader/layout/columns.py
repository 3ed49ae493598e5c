"""Where the parts of the comparison stand across the screen, in cells."""

from __future__ import annotations

from dataclasses import dataclass

BESIDE_FROM = 100  # cells from which the accounts stand side by side unasked
BESIDE_AT_LEAST = 44  # … and under which they cannot, even when asked
MEASURE = 76  # the longest line that is read with ease
_GUTTER = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of the columns; in the stacked form both texts stand in the same one."""

    width: int
    beside: bool
    rail: int  # the bar of the row in focus
    glyph: int  # the kind of the row
    left: int  # first cell of the left text
    right: int
    left_width: int
    right_width: int
    letter: int  # "A" or "B" before a stacked text, -1 side by side
    map: int  # the map of the whole comparison, -1 where there is no room


def columns(width: int, beside: bool) -> Columns:
    """Divide ``width`` cells; a width under 1 counts as 1."""
    width = max(width, 1)
    if beside and width >= BESIDE_AT_LEAST:
        return _beside(width)
    return _stacked(width)


def _beside(width: int) -> Columns:
    room = width - 2 - _GUTTER - 2  # rail and blank, gutter, blank and map
    each = min(room // 2, MEASURE)
    first = min(each + (room % 2 if each < MEASURE else 0), MEASURE)
    margin = (room - first - each) // 2
    left = margin + 2
    glyph = left + first + _GUTTER // 2
    return Columns(width, True, left - 2, glyph, left, left + first + _GUTTER, first, each, -1, width - 1)


def _stacked(width: int) -> Columns:
    if width < 12:
        return Columns(width, False, -1, -1, 0, 0, width, width, -1, -1)
    room = width - 6 - 2
    text = min(room, MEASURE)
    margin = (room - text) // 2
    return Columns(
        width, False, margin, margin + 1, margin + 6, margin + 6, text, text, margin + 3, width - 1
    )
