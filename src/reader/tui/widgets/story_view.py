"""A story as a matrix: what each row is about, and what each account says of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from rich.cells import cell_len
from textual import events
from textual.strip import Strip

from reader.layout.citations import title
from reader.layout.find import Match, find
from reader.layout.story import ACCOUNT_LETTERS, GAP, MatrixCell, MatrixLayout, MatrixRow, name
from reader.layout.wrapping import shorten
from reader.model import Account
from reader.tui import safe
from reader.tui.widgets.drawing import Drawing, Piece
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.text_view import TextView

_MARGIN = 2


class StoryView(TextView):
    """Rows are facts and statements; a column is in focus in the row under the cursor."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[MatrixRow, ...] = ()
        self.accounts: tuple[Account, ...] = ()
        self.laid: MatrixLayout | None = None  # how it is arranged, once the width is known
        self.column = 0

    def put(self, rows: tuple[MatrixRow, ...], accounts: tuple[Account, ...], cursor: int = 0) -> None:
        """Show some rows."""
        self.rows, self.accounts = rows, accounts
        self.set_reactive(LineView.cursor, cursor)
        self.relayout(anchored=False)

    @property
    def made(self) -> MatrixLayout:
        """How it is arranged, for drawing."""
        assert self.laid is not None
        return self.laid

    def shift(self, step: int) -> None:
        """To another column."""
        if self.accounts:
            self.focus_column((self.column + step) % len(self.accounts))

    def focus_column(self, column: int) -> None:
        """Put a column in focus."""
        self.column = column
        self.redraw()
        self.post_message(self.Moved(self, self.cursor))

    def heights(self, width: int) -> Sequence[int]:
        """Heights of the rows, with the section above the first of each."""
        self.laid = MatrixLayout(self.rows, len(self.accounts), max(width - 2 * _MARGIN, 1))
        return self.laid.heights

    def relayout(self, *, anchored: bool = True) -> None:
        super().relayout(anchored=anchored)
        self.post_message(self.Moved(self, self.cursor))

    def state(self, item: int) -> Hashable:
        return self.column if item == self.cursor else -1

    def places_of(self, phrase: str) -> tuple[Match, ...]:
        """The cells in which a phrase stands, and those of which it stands in the sentence behind them."""
        shown = find(((item, n, cell.text) for item, n, cell in self._cells()), phrase)
        known = {(match.side, self.rows[match.item].cells[match.side].sentence) for match in shown}
        behind = find(self._sentences(known), phrase)
        return tuple(sorted((*shown, *behind), key=lambda match: (match.item, match.side)))

    def _cells(self) -> Iterator[tuple[int, int, MatrixCell]]:
        """Each cell with its row and its column."""
        return ((item, n, cell) for item, row in enumerate(self.rows) for n, cell in enumerate(row.cells))

    def _sentences(self, known: set[tuple[int, int | None]]) -> Iterator[tuple[int, int, str]]:
        """The sentence behind each cell, once and unless it is ``known``, with row and column."""
        for item, n, cell in self._cells():
            if cell.sentence is not None and (n, cell.sentence) not in known:
                known.add((n, cell.sentence))
                yield item, n, self.accounts[n].sentences[cell.sentence].text

    def stop_of(self, match: Match) -> int:
        """The row of a match, with its column in focus."""
        self.focus_column(match.side)
        return match.item

    def draw(self, item: int, line: int, width: int) -> Strip:
        laid, row = self.made, self.rows[item]
        head = laid.head(row)
        if line < head:
            return self.fitted([(" " * _MARGIN,), (row.section if line == 1 else "", "bold muted")], width)
        if line == laid.heights[item] - 1:
            return Strip.blank(width, self.rich_style)
        return self.fitted(self._pieces(item, line - head), width, *self.lit(item))

    def _pieces(self, item: int, line: int) -> list[Piece]:
        laid, row = self.made, self.rows[item]
        if row.alone is None:
            return self._across(item, line) if laid.across else self._under(item, line)
        text = laid.alone_lines(row)[line]
        return [(" ",), self._bar(here=item == self.cursor), *self._cell(item, row.alone, text, laid.width)]

    def _bar(self, *, here: bool) -> Piece:
        return self.reader.glyph("focus") if here else " ", "bold a-text"

    def _across(self, item: int, line: int) -> list[Piece]:
        laid, row = self.made, self.rows[item]
        about = laid.about_lines(row)
        text = about[line] if line < len(about) else ""
        found = [(" " * _MARGIN,), *self._padded(text, laid.about, "strong")]
        for number, cell in enumerate(row.cells):
            lines = laid.cell_lines(cell)
            here = item == self.cursor and number == self.column and line < len(lines)
            text = lines[line] if line < len(lines) else ""
            found += [self._bar(here=here), (" ",), *self._cell(item, number, text, laid.column)]
        return found

    def _under(self, item: int, line: int) -> list[Piece]:
        laid, row = self.made, self.rows[item]
        about = laid.about_lines(row)
        if line < len(about):
            return [(" " * _MARGIN,), *self._padded(about[line], laid.width, "strong")]
        line -= len(about)
        for number in laid.spoken(row):
            lines = laid.cell_lines(row.cells[number])
            if line < len(lines):
                here = item == self.cursor and number == self.column
                letter = ACCOUNT_LETTERS[number] if line == 0 else " "
                lead: list[Piece] = [(" ",), self._bar(here=here), (f"{letter}  ", "bold strong")]
                return [*lead, *self._cell(item, number, lines[line], laid.width - 6)]
            line -= len(lines)
        return []

    def _cell(self, item: int, number: int, text: str, room: int) -> list[Piece]:
        row = self.rows[item]
        cell = row.cells[number]
        sign, text = (text[:2], text[2:]) if cell.departs and text.startswith("≠ ") else ("", text)
        loud = cell.departs and not row.statement
        style = "bold conflict" if loud else "ink" if cell.text else "faint"
        shown = self._padded(text, room - len(sign), style, self._found(item, number))
        return [(self.spelled(sign), "bold conflict"), *shown]

    def _found(self, item: int, number: int) -> str:
        """The style of a match, for the whole cell: its lines are cut, so offsets would not fit."""
        here = [index for index, match in self._marked.get(item, ()) if match.side == number]
        if item == self.cursor and self.match in here:
            return self.MATCH[True]
        return self.MATCH[False] if here else ""

    def _padded(self, text: str, room: int, *names: str) -> list[Piece]:
        shown = self.spelled(safe.line(shorten(text, max(room, 0)))) if text else ""
        return [(shown, *names), (" " * max(room - cell_len(shown), 0),)]

    async def on_click(self, event: events.Click) -> None:
        """Focus the cell."""
        laid = self.laid
        if laid is not None and laid.across:
            column = (event.x - _MARGIN - laid.about - GAP) // (laid.column + GAP)
            if 0 <= column < len(self.accounts):
                self.focus_column(column)
        await super().on_click(event)


class StoryHead(Drawing):
    """The names of the accounts above their columns."""

    ALLOW_SELECT = False

    def __init__(self, view: StoryView) -> None:
        super().__init__()
        self._view = view

    def render_line(self, y: int) -> Strip:
        """The names of the columns, and their titles below; in the narrow form the names stand close together."""
        width, view, laid = self.size.width, self._view, self._view.laid
        if laid is None or y > 1:
            return Strip.blank(width, self.ink())
        room = laid.column if laid.across else max((width - _MARGIN) // max(len(view.accounts), 1) - GAP, 1)
        found: list[Piece] = [(" " * (_MARGIN + (laid.about + GAP if laid.across else 0)),)]
        for number, account in enumerate(view.accounts):
            text = self.spelled(shorten(safe.line(_below(account) if y else name(account, number)), room))
            names = () if y else ("bold strong", "bold underline")[: 1 + (number == view.column)]
            found += [(text, *names, f"@column({number})"), (" " * (room + GAP - cell_len(text)),)]
        return self.fitted(found, width)


def _below(account: Account) -> str:
    """The title; where the name above is the title itself, the date, else the name of the file."""
    article = account.article
    return f"   {title(account)[0] if article.source else article.date or article.origin.name}"
