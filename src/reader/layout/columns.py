"""Where the parts of the comparison stand across the screen, in cells."""

from __future__ import annotations

from dataclasses import dataclass

BESIDE_FROM = 100  # cells from which the accounts stand side by side unasked
BESIDE_AT_LEAST = 44  # … and under which they cannot, even when asked
MEASURE = 76  # the longest line that is read with ease
GUTTER = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of the columns; in the stacked form both texts stand in the same one."""

    width: int
    beside: bool
    glyph: int  # the kind of the row; -1 where there is no room
    left: int  # first cell of the left text
    right: int
    left_width: int
    right_width: int

    @property
    def start(self) -> int:
        """The first cell that is drawn."""
        return self.left - 2 if self.beside else max(self.glyph - 1, 0)

    @property
    def end(self) -> int:
        """The cell after the last one of text."""
        return self.right + self.right_width


def columns(width: int, beside: bool) -> Columns:
    """Divide ``width`` cells; a width under 1 counts as 1."""
    width = max(width, 1)
    return (_beside if beside and width >= BESIDE_AT_LEAST else _stacked)(width)


def _beside(width: int) -> Columns:
    room = width - 2 - GUTTER - 1
    each = min(room // 2, MEASURE)
    first = min(each + room % 2, MEASURE)
    left = (room - first - each) // 2 + 2
    return Columns(width, True, left + first + GUTTER // 2, left, left + first + GUTTER, first, each)


def _stacked(width: int) -> Columns:
    """A bar for the focus, the glyph, the letter of the account, the text."""
    if width < 12:
        return Columns(width, False, -1, 0, 0, width, width)
    text = min(width - 7, MEASURE)
    margin = (width - 7 - text) // 2
    return Columns(width, False, margin + 1, margin + 6, margin + 6, text, text)
