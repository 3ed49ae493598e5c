"""A story as a matrix: the first column stands still, the accounts move past it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from reader.layout.citations import title
from reader.layout.find import Match, find, nearest
from reader.layout.story import GAP, LETTERS, MatrixCell, MatrixLayout, MatrixRow, name
from reader.layout.wrapping import shorten
from reader.model import Account
from reader.tui import safe
from reader.tui.widgets.drawing import Drawing
from reader.tui.widgets.line_view import LineView

_MARGIN = 2


class StoryView(LineView):
    """Rows are facts and statements; a column is in focus in the row under the cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"story--{word}" for word in ("section", "about", "departs", "silent", "letter", "cell", "bar")
    }

    @dataclass
    class Shifted(Message):
        """Another column is in focus."""

        column: int

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[MatrixRow, ...] = ()
        self._accounts: tuple[Account, ...] = ()
        self.laid: MatrixLayout | None = None  # how it is arranged, once the width is known
        self.column = 0
        self.first = 0  # the leftmost column in sight

    def put(self, rows: tuple[MatrixRow, ...], accounts: tuple[Account, ...], cursor: int = 0) -> None:
        """Show some rows."""
        self.rows, self._accounts = rows, accounts
        self.set_reactive(LineView.cursor, cursor)
        self.relayout(anchored=False)

    @property
    def made(self) -> MatrixLayout:
        """How it is arranged, for drawing."""
        assert self.laid is not None
        return self.laid

    # ---------------------------------------------------------------- columns

    def shift(self, step: int) -> None:
        """To another column."""
        if self._accounts:
            self.focus_column((self.column + step) % len(self._accounts))

    def focus_column(self, column: int) -> None:
        """Put a column in focus and in sight."""
        self.column = column
        self._bring()
        self.redraw()
        self.post_message(self.Shifted(column))

    def _bring(self) -> None:
        visible = self.laid.visible if self.laid and self.laid.across else len(self._accounts)
        self.first = max(min(self.first, self.column), self.column - visible + 1, 0)
        self.first = min(self.first, max(len(self._accounts) - visible, 0))

    # ---------------------------------------------------------------- layout

    def heights(self, width: int) -> Sequence[int]:
        """Heights of the rows, with the section above the first of each."""
        self.laid = MatrixLayout(self.rows, len(self._accounts), max(width - 2 * _MARGIN, 1))
        self._bring()
        return self.laid.heights

    def relayout(self, *, anchored: bool = True) -> None:
        """Measure again, and tell."""
        super().relayout(anchored=anchored)
        self.post_message(self.Moved(self, self.cursor))

    def state(self, item: int) -> Hashable:
        """The columns in sight and in focus."""
        return self.first, self.column if item == self.cursor else -1

    def search(self, phrase: str) -> None:
        """Mark a phrase in the cells, else in the sentences behind them, and go to the first from the cursor on."""
        shown = find(((item, n, cell.text) for item, n, cell in self._cells()), phrase)
        known = {(match.side, self.rows[match.item].cells[match.side].sentence) for match in shown}
        behind = find(self._sentences(known), phrase)
        found = tuple(sorted((*shown, *behind), key=lambda match: (match.item, match.side)))
        self.show_matches(found, nearest(found, self.cursor, 0))

    def _cells(self) -> Iterator[tuple[int, int, MatrixCell]]:
        """Each cell with its row and its column."""
        return ((item, n, cell) for item, row in enumerate(self.rows) for n, cell in enumerate(row.cells))

    def _sentences(self, known: set[tuple[int, int | None]]) -> Iterator[tuple[int, int, str]]:
        """The sentence behind each cell, once and unless it is ``known``, with row and column."""
        for item, n, cell in self._cells():
            if cell.sentence is not None and (n, cell.sentence) not in known:
                known.add((n, cell.sentence))
                yield item, n, self._accounts[n].sentences[cell.sentence].text

    def stop_of(self, match: Match) -> int:
        """The row of a match, with its column in focus."""
        self.focus_column(match.side)
        return match.item

    # ---------------------------------------------------------------- drawing

    def draw(self, item: int, line: int, width: int) -> Strip:
        """One line of a row."""
        laid, row = self.made, self.rows[item]
        head = laid.head(row)
        if line < head:
            text = row.section if line == 1 else ""
            return self.fitted(
                [Segment(" " * _MARGIN, self.ink()), Segment(text, self.ink("story--section"))], width
            )
        if line == laid.heights[item] - 1:
            return Strip.blank(width, self.rich_style)
        base = ("line--cursor",) if item == self.cursor else ()
        parts = self._parts(row, line - head, base)
        return self.fitted(parts, width, *base)

    def _parts(self, row: MatrixRow, line: int, base: tuple[str, ...]) -> list[Segment]:
        laid = self.made
        if row.alone is None:
            return self._across(row, line, base) if laid.across else self._under(row, line, base)
        bar = self.reader.glyph("focus") if base else " "
        found = [Segment(" ", self.ink(*base)), Segment(bar, self.ink(*base, "story--bar"))]
        return found + self._cell(row, row.alone, laid.alone_lines(row)[line], laid.width, base)

    def _across(self, row: MatrixRow, line: int, base: tuple[str, ...]) -> list[Segment]:
        laid = self.made
        about = laid.about_lines(row)
        text = row.about[about[line].start : about[line].end] if line < len(about) else ""
        found = [Segment(" " * _MARGIN, self.ink(*base))]
        found += self._padded(text, laid.about + GAP, *base, "story--about")
        for number in range(self.first, self.first + laid.visible):
            lines = laid.cell_lines(row.cells[number])
            here = bool(base) and number == self.column
            bar = self.reader.glyph("focus") if here and line < len(lines) else ""
            found[-1:] = [
                self._trim(found[-1]),
                Segment(bar or " ", self.ink(*base, "story--bar")),
                Segment(" ", self.ink(*base)),
            ]
            text = lines[line] if line < len(lines) else ""
            found += self._cell(row, number, text, laid.column + GAP, base)
        return found

    def _trim(self, segment: Segment) -> Segment:
        """Take two cells of padding away, where the bar of the focus goes."""
        return Segment(segment.text[:-GAP], segment.style)

    def _under(self, row: MatrixRow, line: int, base: tuple[str, ...]) -> list[Segment]:
        laid = self.made
        about = laid.about_lines(row)
        if line < len(about):
            text = row.about[about[line].start : about[line].end]
            shown = self._padded(text, laid.width, *base, "story--about")
            return [Segment(" " * _MARGIN, self.ink(*base)), *shown]
        line -= len(about)
        for number in laid.spoken(row):
            lines = laid.cell_lines(row.cells[number])
            if line < len(lines):
                here = bool(base) and number == self.column
                letter = LETTERS[number] if line == 0 else " "
                lead = [
                    Segment(" ", self.ink(*base)),
                    Segment(self.reader.glyph("focus") if here else " ", self.ink(*base, "story--bar")),
                    Segment(f"{letter}  ", self.ink(*base, "story--letter")),
                ]
                return [*lead, *self._cell(row, number, lines[line], laid.width - 6, base)]
            line -= len(lines)
        return []

    def _cell(
        self, row: MatrixRow, number: int, text: str, room: int, base: tuple[str, ...]
    ) -> list[Segment]:
        cell = row.cells[number]
        found = self._found(cell, number, base)
        sign, text = (text[:2], text[2:]) if cell.departs and text.startswith("≠ ") else ("", text)
        loud = cell.departs and not row.statement
        style = "story--departs" if loud else "story--cell" if cell.text else "story--silent"
        shown = self._padded(text, room - len(sign), *base, style, *found)
        mark = self.spelled(sign)
        return [Segment(mark, self.ink(*base, "story--departs")), *shown]

    def _found(self, cell: MatrixCell, number: int, base: tuple[str, ...]) -> tuple[str, ...]:
        """The style of a match, for the whole cell: its lines are cut, so offsets would not fit."""
        current = self.matches[self.match] if 0 <= self.match < len(self.matches) else None
        if base and current is not None and current.side == number and current.item == self.cursor:
            return ("line--match-now",)
        texts = {(match.item, match.side) for match in self.matches}
        hit = any(self.rows[item].cells[side] is cell for item, side in texts)
        return ("line--match",) if hit else ()

    def _padded(self, text: str, room: int, *names: str) -> list[Segment]:
        shown = self.spelled(safe.line(shorten(text, max(room, 0)))) if text else ""
        pad = " " * max(room - cell_len(shown), 0)
        return [
            Segment(shown, self.ink(*names)),
            Segment(pad, self.ink(*names[: names.count("line--cursor")])),
        ]

    def on_click(self, event: events.Click) -> None:
        """Focus the cell."""
        laid = self.laid
        if laid is not None and laid.across:
            column = (event.x - _MARGIN - laid.about - GAP) // (laid.column + GAP) + self.first
            if self.first <= column < min(self.first + laid.visible, len(self._accounts)):
                self.focus_column(column)
        super().on_click(event)


class StoryHead(Drawing):
    """The names of the accounts above their columns."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"story--name", "story--pane"}

    def __init__(self, view: StoryView) -> None:
        super().__init__()
        self._view = view
        self._accounts: tuple[Account, ...] = ()

    def put(self, accounts: tuple[Account, ...]) -> None:
        """Name other accounts."""
        self._accounts = accounts
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The names of the columns in sight, and their titles below; in the narrow form the names in one line."""
        width, view, laid = self.size.width, self._view, self._view.laid
        if laid is None or y > 1:
            return Strip.blank(width, self.ink())
        count = len(self._accounts)
        shown = range(view.first, min(view.first + laid.visible, count)) if laid.across else range(count)
        room = laid.column if laid.across else max((width - _MARGIN) // max(count, 1) - GAP, 1)
        lead = " " * _MARGIN + (self._hint(y).ljust(laid.about + GAP) if laid.across else "")
        found = [Segment(lead, self.ink())]
        for number in shown:
            account = self._accounts[number]
            text = self.spelled(shorten(safe.line(_below(account) if y else name(account, number)), room))
            names = () if y else ("story--name", "story--pane")[: 1 + (number == view.column)]
            found.append(Segment(text, self.ink(*names)))
            found.append(Segment(" " * (room + GAP - cell_len(text)), self.ink()))
        return self.fitted(found, width)

    def _hint(self, y: int) -> str:
        """Which columns are in sight, where not all are."""
        laid = self._view.laid
        if y or laid is None or laid.visible >= len(self._accounts):
            return ""
        return f"{self._view.first + 1}-{self._view.first + laid.visible} of {len(self._accounts)}"


def _below(account: Account) -> str:
    """The title; where the name above is the title itself, the date, else the name of the file."""
    article = account.article
    return f"   {title(account)[0] if article.source else article.date or article.origin.name}"
