"""A table of findings, drawn row by row; the cursor stands on a row."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from reader.layout.tables import Part, Table, header, lines
from reader.tui import safe
from reader.tui.widgets.drawing import Piece, size
from reader.tui.widgets.text_view import TextView

_MARGIN = 2
_STYLES = {"a": "a-text", "b": "b-text", "conflict": "bold conflict"}  # others are called as in the theme


class TableView(TextView):
    """Rows of wrapped cells; the line of headers is drawn by what stands above them."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table

    def put(self, table: Table, at: int | None) -> None:
        """Show another table with one of its rows in focus; without one, the table as it is now from the same row."""
        self.table = table
        if at is not None:
            self.cursor = at
        self.relayout(anchored=at is None)

    def heights(self, width: int) -> Sequence[int]:
        """As many lines as the tallest cell, and a blank one where cells stand under each other."""
        return [len(self._lines(item, width)) for item in range(len(self.table.entries))]

    def _lines(self, item: int, width: int) -> tuple[tuple[Part, ...], ...]:
        found = lines(self.table, self.table.entries[item], width - 2 * _MARGIN)
        return (*found, ()) if self._loose(width) else found

    def _loose(self, width: int) -> bool:
        return self.table.loose or not header(self.table, width - 2 * _MARGIN)

    def draw(self, item: int, line: int, width: int) -> Strip:
        found = self._lines(item, width)
        between = self._loose(width) and line == len(found) - 1
        return self._strip(found[line], width, *(() if between else self.lit(item)))

    def header_strip(self, width: int) -> Strip:
        """The line of headers."""
        return self._strip(header(self.table, width - 2 * _MARGIN), width)

    def _strip(self, parts: Sequence[Part], width: int, *base: str) -> Strip:
        found: list[Piece] = []
        for part in parts:
            gap = " " * max(part.at + _MARGIN - size(found), 0)
            found += [(gap,), (self.spelled(safe.line(part.text)), _STYLES.get(part.style, part.style))]
        return self.fitted(found, width, *base)
