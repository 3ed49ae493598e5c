"""A list beside the text, each row of which leads to a place in it: headings, facts, differences."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip

from reader.layout.outline import OutlineRow
from reader.layout.wrapping import Line, wrap
from reader.tui import safe
from reader.tui.widgets.drawing import written
from reader.tui.widgets.line_view import LineView

WIDE = 56  # cells from which details stand beside their rows
COLUMN = 24  # where they begin, at least
HANG = 2  # cells by which the further lines of a row are set in


class SidePanel(LineView):
    """Rows that lead somewhere."""

    DEFAULT_CSS = """
    SidePanel {
        width: 36; height: 1fr; border-left: $edge-left $hairline; padding: 0 1; background: $background; display: none;
    }
    """
    CLICKS = 1

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show other rows."""
        self.rows = tuple(
            OutlineRow(safe.line(r.text), safe.line(r.detail), r.target, r.indent) for r in rows
        )
        self.set_reactive(LineView.cursor, next((n for n, r in enumerate(rows) if r.target is not None), 0))
        self.relayout(anchored=False)

    def follow(self, target: int) -> None:
        """Put the cursor on the last row that leads to ``target`` or before it."""
        found = [n for n, row in enumerate(self.rows) if row.target is not None and row.target <= target]
        if found and found[-1] != self.cursor:
            self.go(found[-1])

    def action_move(self, step: int) -> None:
        """The next row that leads somewhere."""
        there = self.cursor + step
        while 0 <= there < len(self.rows) and self.rows[there].target is None:
            there += step
        super().action_move(there - self.cursor if 0 <= there < len(self.rows) else step)

    def _lines(self, row: OutlineRow, width: int) -> tuple[tuple[str, Line, str], ...]:
        room = max(4, width - row.indent - (HANG if row.target is not None else 0))
        head = "bold muted" if row.target is None else "ink"
        found = [(row.text, line, head) for line in wrap(row.text, room)]
        if row.detail and not self._beside(row, width):
            found += [(row.detail, line, "muted") for line in wrap(row.detail, room)]
        return tuple(found)

    def _beside(self, row: OutlineRow, width: int) -> bool:
        """Whether text and detail fit one line."""
        return (
            width >= WIDE and max(cell_len(row.text) + 2, COLUMN) + cell_len(row.detail) <= width - row.indent
        )

    def _is_lit(self, item: int) -> bool:
        return item == self.cursor and self.rows[item].target is not None

    def heights(self, width: int) -> Sequence[int]:
        """As wrapped, with a blank row before each heading of the panel but the first."""
        return [
            len(self._lines(row, width)) + (row.target is None and n > 0) for n, row in enumerate(self.rows)
        ]

    def draw(self, item: int, line: int, width: int) -> Strip:
        row = self.rows[item]
        line -= row.target is None and item > 0
        if line < 0:
            return self.fitted([], width)
        text, found, name = self._lines(row, width)[line]
        lit = ("strong", *(("bold on cursor",) if self.has_focus else ())) if self._is_lit(item) else ()
        hang = HANG if line and row.target is not None else 0
        pieces = [
            (" " * min(row.indent + hang, width), name, *lit),
            *written(self.spelled(text), found, (), name, *lit),
        ]
        if row.detail and self._beside(row, width):
            gap = " " * (max(COLUMN, found.width + 2) - found.width)
            pieces.append((gap + self.spelled(row.detail), "muted", *lit))
        return self.fitted(pieces, width, *lit)
