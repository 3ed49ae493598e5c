"""The articles of the library, a row each, drawn on demand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip

from reader.layout import listing
from reader.layout.find import words_in
from reader.layout.listing import HEADS, LOOKED_AT, MARKS, Column, ListColumns, columns
from reader.layout.spelling import how_many
from reader.layout.wrapping import Stretch, shorten, unbroken
from reader.library import SORTS
from reader.tui import safe
from reader.tui.widgets.drawing import Drawing, Piece, size, written
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.library import Entry

FOUND = "bold underline a-text"  # a word of the filter
_LETTERED = {"A": "bold reverse a-text", "B": "bold reverse b-text"}


class ArticleList(LineView):
    """Rows of articles; those marked carry a letter."""

    margin = 1
    DEFAULT_CSS = "ArticleList { height: 1fr; background: $background; color: $ink; }"
    lines: var[int] = var(1, init=False)  # that each article takes

    class Wanted(Message):
        """The end of the list was asked for, and not all of it is here."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = True  # whether all rows are here
        self.entries: Sequence[Entry] = ()
        self.letters: Mapping[int, str] = {}  # article -> its mark
        self.query_text = ""
        self.columns: ListColumns = ()  # those in which something stands
        self.sorted_by = ""  # the column that is kept the longest

    def action_last(self) -> None:
        if self.whole:
            super().action_last()
        else:
            self.post_message(self.Wanted())

    def set_entries(self, entries: Sequence[Entry], query: str = "", sort: str = "") -> bool:
        """Show other rows; the article in focus stays in focus where it is still there. Whether anything is different.

        ``sort`` is the column that is kept the longest.
        """
        here = self.entries[self.cursor].id if self.cursor < len(self.entries) else None
        same = len(entries) == len(self.entries) and all(
            a.id == b.id for a, b in zip(entries, self.entries, strict=True)
        )
        asked = query, sort
        if same and asked == (self.query_text, self.sorted_by) and list(entries) == list(self.entries):
            return False
        self.entries, (self.query_text, self.sorted_by) = entries, asked
        if entries and not (query and self.columns):  # a filter leaves the columns as they are
            seen = entries[:LOOKED_AT]
            self.columns = listing.useful({name: [field(e, name) for e in seen] for name in HEADS})
        if not same:
            gone = max(min(self.cursor, len(entries) - 1), 0)  # where it stood, or nearly
            place = next((n for n, entry in enumerate(entries) if entry.id == here), gone)
            self.set_reactive(LineView.cursor, place)
        self.relayout(anchored=same)
        return True

    @property
    def entry(self) -> Entry | None:
        """The article in focus."""
        return self.entries[self.cursor] if 0 <= self.cursor < len(self.entries) else None

    def heights(self, width: int) -> Sequence[int]:
        self.lines = listing.lines(width, self.app.size.height, self.columns)
        return [self.lines] * len(self.entries)

    def foresee(self, terminal: Size, share: float) -> None:
        """Set how many lines an article will take in a share of the terminal, before anything is laid out for fewer."""
        self.lines = listing.lines(round(terminal.width * share) - 1, terminal.height, self.columns)

    def state(self, item: int) -> Hashable:
        entry = self.entries[item]
        return (
            item == self.cursor,
            entry.id,
            entry.read,
            entry.others,
            self.letters.get(entry.id),
            self.query_text,
            self.sorted_by,
        )

    def draw(self, item: int, line: int, width: int) -> Strip:
        entry = self.entries[item]
        bar = self.reader.glyph("cursor") if item == self.cursor else " "
        pieces: list[Piece] = [(bar, "bold a")]
        if line:
            return self.fitted([*pieces, *self._details(entry, width)], width, *self.lit(item))
        letter = self.letters.get(entry.id)
        pieces.append((f" {letter} ", _LETTERED.get(letter, "bold reverse strong")) if letter else ("   ",))
        pieces.append((self.reader.glyph("read" if entry.read else "unread") + " ", "a"))
        if self.lines > 1:
            pieces += self._title(entry, max(1, width - MARKS - 1))
            return self.fitted(pieces, width, *self.lit(item))
        for column in columns(width, self.columns, self.sorted_by):
            if column.name == "title":
                pieces += self._title(entry, column.width)
            else:
                pieces += self._field(entry, column)
        return self.fitted(pieces, width, *self.lit(item))

    def _details(self, entry: Entry, width: int) -> list[Piece]:
        """What stands under the title."""
        words = how_many(entry.words, "word")
        lengths = f"{words}, {field(entry, 'minutes')}", words
        dot = self.reader.glyph("dot")
        others: list[Piece] = []
        if entry.others:
            others = [
                (f"  {dot}  ", "muted"),
                (f"+{how_many(entry.others, 'account')}", "b-text"),
            ]
        source, date = safe.line(entry.source or ""), safe.line(entry.dated)
        room = max(1, width - MARKS - 1 - size(others))
        text = listing.details(source, date, lengths, room, dot, self.reader.glyph("ellipsis"))
        return [*self._lit(" " * (MARKS - 1) + text, "muted"), *others]

    def _title(self, entry: Entry, width: int) -> list[Piece]:
        ellipsis = self.reader.glyph("ellipsis")
        sign = self.reader.glyph("untitled") + " " if entry.title_from_text else ""
        title, tags = safe.line(sign + entry.title), "".join(f"  #{safe.line(tag)}" for tag in entry.tags)
        tags = shorten(tags, max(width // 3, width - cell_len(title)), ellipsis)
        title = shorten(title, width - cell_len(tags), ellipsis)
        text = title + tags
        name = "ink" if entry.read else "bold strong"
        pad = " " * (width - cell_len(text))
        return [*self._lit(text, name, (len(title), len(text), "b-text")), (pad,)]

    def _field(self, entry: Entry, column: Column) -> list[Piece]:
        name = "b-text" if column.name == "others" and entry.others else "muted"
        text = shorten(safe.line(field(entry, column.name)), column.width - 2, self.reader.glyph("ellipsis"))
        pad = " " * (column.width - 2 - cell_len(text))
        return self._lit("  " + (pad + text if column.right else text + pad), name)

    def _lit(self, text: str, name: str, *spans: Stretch) -> list[Piece]:
        """A text of a row, the words of the filter in it lit."""
        found = [(start, end, FOUND) for start, end in words_in(text, self.query_text)]
        return written(text, unbroken(text), [*spans, *found], name)


def field(entry: Entry, name: str) -> str:
    """What stands in a column."""
    if name in ("words", "minutes"):
        return f"{entry.words:,}" if name == "words" else f"{entry.minutes:,} min"
    if name == "others":
        return f"+{entry.others}" if entry.others else ""
    return entry.source or "" if name == "source" else entry.dated


class ListHead(Drawing):
    """The names of the columns, above them."""

    DEFAULT_CSS = "ListHead { height: 1; color: $muted; background: $background; }"

    def __init__(self, view: ArticleList) -> None:
        super().__init__()
        self._view = view

    def render_line(self, y: int) -> Strip:  # noqa: ARG002
        """The line; a click on a name sorts by it."""
        found: list[Piece] = [(" " * MARKS,)]
        width = self.size.width - 1  # without the list's scrollbar
        for column in columns(width, self._view.columns, self._view.sorted_by):
            gap = "" if column.name == "title" else "  "
            room = column.width - len(gap)
            name = shorten(HEADS[column.name], room)
            text = gap + (name.rjust(room) if column.right else name.ljust(room))
            sort = "words" if column.name == "minutes" else column.name
            found.append((text, f"@order('{sort}')" if sort in SORTS else ""))
        return self.fitted(found, self.size.width)
