"""An article to read: centred, set as what it is, with a cursor that goes by sentences."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from textual.strip import Strip

from reader.layout import page as layout
from reader.layout.find import Match
from reader.layout.page import Page, PageRole, PageRow
from reader.layout.wrapping import Stretch, offset_at
from reader.tui.widgets.drawing import Piece, written
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.text_view import TextView

EMPTY = Page((), ())
STYLES: dict[PageRole, str] = {
    "title": "bold strong",
    "untitled": "bold italic strong",
    "meta": "muted",
    "note": "italic muted",
    "hairline": "hairline",
    "heading": "bold strong",
    "quotation": "italic",
    "caption": "italic muted",
    "stripped": "dimmed",
    "reason": "italic muted",
}


class ArticleView(TextView):
    """A page, drawn on demand."""

    DEFAULT_CSS = "ArticleView { width: 1fr; height: 1fr; background: $background; color: $ink; }"
    MATCH = "underline strong on match", "bold underline match-now-text on match-now"
    CLICKS = 0
    margin = 2

    def __init__(self, measure: int) -> None:
        super().__init__()
        self._wanted = measure
        self.page = EMPTY
        self.show_cursor = True

    def set_page(self, page: Page, stop: int | None) -> None:
        """Show another page, or the same one changed; ``stop`` is where the cursor goes, None leaves it.

        What the cursor stands on comes to stand where the cursor stood on the screen.
        """
        at = self._cursor_rows()[0] - self.scroll_offset.y if self.stops() else None
        self.page = page
        if stop is not None:
            self.set_reactive(LineView.cursor, stop)
        self.relayout(anchored=stop is None)
        if stop is not None and at is not None and 0 <= at < self.view_height:
            self._scroll(self._cursor_rows()[0] - at)
            self.reveal()

    def heights(self, width: int) -> Sequence[int]:
        return [len(self._rows(item, width)[1]) for item in range(len(self.page.items))]

    def _rows(self, item: int, width: int) -> tuple[int, tuple[PageRow, ...]]:
        """Where the text begins in a view of that width, and the rows of an item."""
        left, measure = layout.measure(width, self._wanted)
        return left, layout.rows(self.page.items[item], measure, ascii_only=self.ascii)

    def stops(self) -> int:
        """Sentences, stripped blocks and the header."""
        return len(self.page.stops) if len(self._starts) > 1 else 0

    def rows_of(self, stop: int) -> tuple[int, int]:
        found = self.page.stops[stop]
        _, measure = layout.measure(self._width, self._wanted)
        first, last = layout.rows_of(self.page, found, measure, ascii_only=self.ascii)
        top = self._starts[found.item]
        return top + first, top + last

    def stop_at(self, row: int, column: int = 0) -> int:
        """The sentence drawn at a row and column."""
        item, line = self.locate(row)
        left, rows = self._rows(item, self._width)
        text, shown = self.page.items[item].text, rows[line]
        if shown.line is None:
            return self.page.stop_in(item, 0 if line == 0 else len(text))
        return self.page.stop_in(item, offset_at(text, shown.line, max(0, column - left - len(shown.lead))))

    def stop_of(self, match: Match) -> int:
        return self.page.stop_in(match.item, match.start)

    def selectable(self, row: int, start: int) -> tuple[int, int]:  # noqa: ARG002
        """The text without the margins and what leads it."""
        item, line = self.locate(row)
        left, rows = self._rows(item, self._width)
        return left + len(rows[line].lead), left + layout.measure(self._width, self._wanted)[1]

    def state(self, item: int) -> Hashable:
        """The sentence in focus, where it is in this item."""
        if not self.show_cursor or not 0 <= self.cursor < len(self.page.stops):
            return None
        return self.cursor if self.page.stops[self.cursor].item == item else None

    def action_move(self, step: int) -> None:
        """One sentence on; a row where no cursor is shown."""
        if self.show_cursor:
            super().action_move(step)
        else:
            self.slide(step)

    def draw(self, item: int, line: int, width: int) -> Strip:
        """One row: margin, what leads, the text with what lies over it."""
        left, rows = self._rows(item, width)
        row, role = rows[line], STYLES.get(rows[line].role, "")
        pieces = [self._bar(item, line, left), (row.lead, "muted")]
        if row.line is not None:
            pieces += written(self.page.items[item].text, row.line, self._spans(item), role)
        pieces.append((row.words, STYLES["reason"] if row.line else role))
        return self.fitted(pieces, width)

    def _bar(self, item: int, line: int, left: int) -> Piece:
        """The margin, with a bar beside the sentence in focus."""
        stop = self.state(item)
        if left >= 2 and isinstance(stop, int):
            first, last = self.rows_of(stop)
            if first <= self._starts[item] + line < last:
                return " " * (left - 2) + self.reader.glyph("cursor") + " ", "a"
        return (" " * left,)

    def _spans(self, item: int) -> list[Stretch]:
        stop = self.state(item)
        focus: list[Stretch] = []
        if isinstance(stop, int) and self.page.items[item].block is not None:
            found = self.page.stops[stop]
            focus.append((found.start, found.end, self.CURSOR))
        return focus + self.marks(item)

    def texts(self) -> Iterable[tuple[int, int, str]]:
        return ((n, 0, item.text) for n, item in enumerate(self.page.items))

    def is_behind(self, match: Match) -> bool:
        """Whether a match stands before the sentence in focus."""
        here = self.page.stops[self.cursor]
        return (match.item, match.start) < (here.item, here.start)
