"""Two accounts in one view: sentences that belong together stand side by side at any size."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal, TypeAlias

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from reader.layout.columns import BESIDE_FROM, GUTTER, columns
from reader.layout.comparison import Cell, ComparisonLayout, Place, Side, other_side
from reader.layout.comparison import Line as DrawnLine
from reader.layout.finding import Match, find
from reader.layout.folds import Choice, differing
from reader.layout.marks import ALL, Group, Marks, marks
from reader.layout.rows import Row
from reader.layout.wrapping import Line, Span
from reader.model import Account, Comparison
from reader.tui import safe
from reader.tui.widgets.line_view import LineView

Mode: TypeAlias = Literal["auto", "beside", "stacked"]

GLYPHS = {"same": "=", "reworded": "≈", "conflict": "≠", "only_left": "◂", "only_right": "▸"}
ASCII = {"same": "=", "reworded": "~", "conflict": "!", "only_left": "<", "only_right": ">"}
_CSS = [
    f"comparison--{name}"
    for name in (
        *("text", "heading", "elsewhere", "fold", "stripped", "marker", "hand"),
        *("same", "reworded", "conflict", "only_left", "only_right"),
        *(
            f"{side}-{style}"
            for side in "ab"
            for style in ("conflict", "rounding", "quotation", "cut", "wording")
        ),
        *("a", "b"),
    )
]


class ComparisonView(LineView):
    """Draws the rows of a comparison; its stops are the items of the layout."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {*_CSS}

    @dataclass
    class Explain(LineView.Moved):
        """Somebody asked about the row under the cursor by clicking on what is marked in it."""

    @dataclass
    class Changed(Message):
        """Other things are shown, or in another arrangement."""

        view: ComparisonView

    def __init__(self, *, ascii_only: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self.comparison: Comparison | None = None
        self.rows: tuple[Row, ...] = ()
        self.mode: Mode = "auto"
        self.choice = Choice(ALL)
        self.pane: Side = "left"
        self.hand: Place | None = None  # the sentence marked first when linking by hand
        self._glyphs = ASCII if ascii_only else GLYPHS
        self._bar = "|" if ascii_only else "▌"
        self._row = 0  # the row in focus, also while it is left out
        self._laid: ComparisonLayout | None = None
        self._marks_of: tuple[Marks, Marks] = ({}, {})
        self._hot: tuple[int, ...] = ()

    # ---------------------------------------------------------------- contents and choices

    def show(self, comparison: Comparison, rows: Sequence[Row], place: Place | None = None) -> None:
        """Show a comparison, with ``place`` or the row that was in focus under the cursor."""
        before = place or self.place
        self.comparison, self.rows = comparison, tuple(rows)
        found = next(
            (n for n, row in enumerate(rows) if before and before[1] in self._numbers(row, before[0])), 0
        )
        self._row = found
        self._choose(self.choice)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        if self.comparison is not None:
            self._marks_of = marks(self.comparison, choice.shown)
            self._hot = tuple(sorted(differing(self.comparison, self.rows, choice.shown)))
        self.relayout()
        self.post_message(self.Changed(self))

    def take(self, place: Place | None) -> None:
        """Mark the sentence that is to be linked by hand, or none."""
        self.hand = place
        self.refresh()

    def toggle(self, group: Group | None) -> None:
        """Show or hide a group of differences; None shows all."""
        shown = ALL if group is None else self.choice.shown ^ {group}
        self._choose(replace(self.choice, shown=shown, opened=frozenset()))

    def fold(self) -> None:
        """Fold what agrees, or unfold it."""
        self._choose(replace(self.choice, folded=not self.choice.folded, opened=frozenset()))

    def strip(self) -> None:
        """Show or hide the stripped blocks."""
        self._choose(replace(self.choice, stripped=not self.choice.stripped))

    def next_layout(self) -> str:
        """Go to the next arrangement: side by side, stacked, only differences; the name of the new one."""
        if self.choice.only_differences:
            self.mode = "auto" if self.text_width >= BESIDE_FROM else "beside"
            self._choose(replace(self.choice, only_differences=False))
        elif self.beside:
            self.mode = "stacked"
            self._choose(self.choice)
        else:
            self.mode = "auto"
            self._choose(replace(self.choice, only_differences=True))
        return (
            "only differences"
            if self.choice.only_differences
            else "side by side"
            if self.beside
            else "stacked"
        )

    def open_fold(self) -> bool:
        """Unfold the line under the cursor; whether there was something to unfold."""
        item = self._laid.items[self.cursor] if self._laid and self._laid.items else None
        if item is None or item.kind not in ("agree", "only"):
            return False
        self._choose(replace(self.choice, opened=self.choice.opened | set(item.rows)))
        return True

    @property
    def beside(self) -> bool:
        """Whether the accounts stand side by side."""
        return self._laid.columns.beside if self._laid else self._wants_beside(self.text_width)

    def _wants_beside(self, width: int) -> bool:
        return self.mode == "beside" or (self.mode == "auto" and width >= BESIDE_FROM)

    # ---------------------------------------------------------------- places

    @property
    def row(self) -> int:
        """The row in focus."""
        return self._row

    @property
    def place(self) -> Place | None:
        """The sentence in focus: the one of the side in focus, else of the other one."""
        if not self.rows:
            return None
        row = self.rows[self._row]
        for side in (self.pane, other_side(self.pane)):
            if numbers := self._numbers(row, side):
                return side, numbers[0]
        return None

    @staticmethod
    def _numbers(row: Row, side: Side) -> tuple[int, ...]:
        return row.left if side == "left" else row.right

    def go_to_row(self, row: int) -> None:
        """Put the cursor on a row; a fold that hides it is opened."""
        if self._laid is None or not self.rows:
            return
        self._row = row
        item = self._laid.items[self._laid.item_of_row(row)]
        if row not in item.rows:
            self._choose(replace(self.choice, only_differences=False))
        elif item.kind != "row":
            self._choose(replace(self.choice, opened=self.choice.opened | set(item.rows)))
        self.go(self._laid.item_of_row(row))

    def go_to(self, place: Place) -> None:
        """Put the cursor on the row of a sentence."""
        if self._laid and (row := self._laid.row_of(place)) is not None:
            self.pane = place[0]
            self.go_to_row(row)

    def differences(self) -> tuple[int, ...]:
        """The rows that the keys for the next and the previous difference go to."""
        return self._hot

    def step_difference(self, step: int) -> bool:
        """To the next or the previous difference; False when there is none."""
        rows = [row for row in self._hot if (row > self._row if step > 0 else row < self._row)]
        if rows:
            self.go_to_row(rows[0] if step > 0 else rows[-1])
        return bool(rows)

    def switch_pane(self, pane: Side | None = None) -> None:
        """To the other account, or to a given one."""
        self.pane = pane or other_side(self.pane)
        self.refresh_stop(self.cursor)
        self.post_message(self.Moved(self, self.cursor))

    def watch_cursor(self, before: int, now: int) -> None:
        """Remember the row."""
        if self._laid and self._laid.items and (rows := self._laid.items[now].rows) and self._row not in rows:
            self._row = rows[0]
        super().watch_cursor(before, now)

    # ---------------------------------------------------------------- layout

    def heights(self, width: int) -> Sequence[int]:
        """The heights of the items; the row in focus stays under the cursor."""
        if self.comparison is None:
            return []
        made = ComparisonLayout(
            self.comparison, self.rows, columns(width, self._wants_beside(width)), self.choice
        )
        self._laid = made
        if made.items:
            self.set_reactive(LineView.cursor, made.item_of_row(self._row))
        return [after - before for before, after in zip(made.tops, made.tops[1:], strict=False)]

    @property
    def laid(self) -> ComparisonLayout | None:
        """The layout that is drawn."""
        return self._laid

    def state(self, item: int) -> Hashable:
        """What else the drawing of an item depends on."""
        here = item == self.cursor
        found = self._matches_in(item) if self.matches else ()
        return here, self.pane if here else None, self.hand, found

    def _matches_in(self, item: int) -> tuple[Span, ...]:
        made = self._laid
        if made is None or made.items[item].kind != "row":
            return ()
        row = self.rows[made.items[item].rows[0]]
        return tuple(
            span
            for side, numbers in enumerate((row.left, row.right))
            for n in numbers
            for span in self.marks(n, side)
        )

    def search(self, phrase: str) -> None:
        """Mark a phrase on both sides and go to the first match from the row in focus on."""
        if self.comparison is None:
            return
        texts = (
            (number, side, account.sentences[number].text)
            for row in self.rows
            for side, (account, numbers) in enumerate(
                ((self.comparison.left, row.left), (self.comparison.right, row.right))
            )
            for number in numbers
        )
        found = find(texts, phrase)
        here = [index for index, match in enumerate(found) if self._row_of(match) >= self._row]
        self.show_matches(found, here[0] if here else 0 if found else -1)

    def _row_of(self, match: Match) -> int:
        row = self._laid.row_of(("right" if match.side else "left", match.item)) if self._laid else None
        return -1 if row is None else row

    def stop_of(self, match: Match) -> int:
        """The item in which a match stands; a match names a sentence and a side."""
        self.go_to(("right" if match.side else "left", match.item))
        return self.cursor

    # ---------------------------------------------------------------- drawing

    def draw(self, item: int, line: int, width: int) -> Strip:
        """One line: bar of the focus, left text, glyph, right text; stacked, one text behind its letter."""
        made = self._laid
        assert made is not None
        line -= made.gaps[item]
        if line < 0:
            return Strip.blank(width, self.rich_style)
        drawn = made.lines(item)[line]
        base = ("line--cursor",) if item == self.cursor else ()
        parts = self._beside(drawn, base) if made.columns.beside else self._stacked(drawn, base)
        start = min(made.columns.start, width)
        strip = self.fitted(parts, max(min(made.columns.end + 1, width) - start, 0), *base)
        return self.fitted([Segment(" " * start, self.ink()), *strip], width)

    def _beside(self, drawn: DrawnLine, base: tuple[str, ...]) -> list[Segment]:
        made = self._laid
        assert made is not None
        fold = drawn.left is not None and drawn.left.role == "fold"
        if fold and drawn.left:
            return [
                *self._rail("left", base),
                *self._cell(drawn.left, made.columns.end - made.columns.left, base),
            ]
        kind = self._kind(drawn)
        return [
            *self._rail("left", base),
            *self._cell(drawn.left, made.columns.left_width, base),
            Segment(" " * (GUTTER // 2), self.ink(*base)),
            self._glyph(kind if drawn.first else "", base),
            *self._rail("right", base),
            *self._cell(drawn.right, made.columns.right_width, base),
        ]

    def _stacked(self, drawn: DrawnLine, base: tuple[str, ...]) -> list[Segment]:
        made = self._laid
        assert made is not None
        cell = drawn.left or drawn.right
        assert cell is not None
        text = self._cell(cell, made.columns.left_width, base)
        if made.columns.glyph < 0:
            return text
        letter = ("A" if cell.side == "left" else "B") if cell.first and cell.role != "fold" else " "
        return [
            self._bar_of(cell.side, base),
            self._glyph(self._kind(drawn) if drawn.first else "", base),
            Segment(" ", self.ink(*base)),
            Segment(letter, self.ink(*base, f"comparison--{'a' if cell.side == 'left' else 'b'}")),
            Segment("  ", self.ink(*base)),
            *text,
        ]

    def _rail(self, side: Side, base: tuple[str, ...]) -> list[Segment]:
        """The two cells before a text: a bar where the side is in focus."""
        return [self._bar_of(side, base), Segment(" ", self.ink(*base))]

    def _bar_of(self, side: Side, base: tuple[str, ...]) -> Segment:
        if not base or side != self.pane:
            return Segment(" ", self.ink(*base))
        return Segment(self._bar, self.ink(*base, f"comparison--{'a' if side == 'left' else 'b'}"))

    def _kind(self, drawn: DrawnLine) -> str:
        made = self._laid
        assert made is not None
        item = made.items[drawn.item]
        return self.rows[item.rows[0]].relation if item.kind == "row" else ""

    def _glyph(self, kind: str, base: tuple[str, ...]) -> Segment:
        if not kind:
            return Segment(" ", self.ink(*base))
        return Segment(self._glyphs[kind], self.ink(*base, f"comparison--{kind}"))

    def _cell(self, cell: Cell | None, width: int, base: tuple[str, ...]) -> list[Segment]:
        """A text padded to its column."""
        if cell is None:
            return [Segment(" " * width, self.ink(*base))]
        role = (*base, f"comparison--{cell.role}")
        if cell.sentence < 0:
            text = safe.line(cell.text)
            segments = [Segment(text, self.ink(*role))]
        else:
            side = int(cell.side == "right")
            text = self._account(cell.side).sentences[cell.sentence].text
            line = Line(cell.start, cell.start + len(cell.text), cell.start + len(cell.text), 0)
            segments = self.written(text, line, self._spans(cell, side), *role)
        marker = Segment(cell.marker.ljust(cell.indent), self.ink(*base, "comparison--marker"))
        used = cell.indent + sum(cell_len(segment.text) for segment in segments)
        return [marker, *segments, Segment(" " * max(width - used, 0), self.ink(*base))]

    def _spans(self, cell: Cell, side: int) -> list[Span]:
        letter = "ab"[side]
        spans = [
            (mark.start, mark.end, f"comparison--{letter}-{mark.style}")
            for mark in self._marks_of[side].get(cell.sentence, ())
        ]
        if self.hand == (cell.side, cell.sentence):
            spans.append((0, cell.start + len(cell.text), "comparison--hand"))
        return spans + self.marks(cell.sentence, side)

    def _account(self, side: Side) -> Account:
        assert self.comparison is not None
        return self.comparison.left if side == "left" else self.comparison.right

    # ---------------------------------------------------------------- mouse

    def selectable(self, row: int, start: int) -> tuple[int, int] | None:
        """The characters of one column: of the one in which the selection began."""
        made = self._laid
        if made is None or row >= made.height:
            return None
        first = self.text_selection.start.y if self.text_selection and self.text_selection.start else row
        border = self._right_of(min(int(first), made.height - 1))
        if not made.columns.beside:
            return made.columns.left, 10_000
        here = self._right_of(row)
        return (made.columns.left, here - GUTTER) if start < border - 2 else (here, 10_000)

    def _right_of(self, row: int) -> int:
        """The character of a drawn row at which the right text begins."""
        made = self._laid
        assert made is not None
        cell = made.line(row).left
        if cell is None:
            return made.columns.right
        return made.columns.right + len(cell.text) - cell_len(cell.text)

    def on_click(self, event: events.Click) -> None:
        """Focus the row and the side; a click on the glyph or on a marked word asks for the explanation."""
        super().on_click(event)
        made = self._laid
        row = event.y + self.scroll_offset.y
        if made is None or self.text_selection is not None or row >= self.total:
            return
        line = made.line(row)
        if made.columns.beside:
            self.switch_pane("left" if event.x < made.columns.glyph else "right")
        elif cell := (line.left or line.right):
            self.switch_pane(cell.side)
        on_glyph = made.columns.glyph >= 0 and abs(event.x - made.columns.glyph) <= 1
        if event.chain == 1 and not self.open_fold() and (on_glyph or self._marked_at(line, event.x)):
            self.post_message(self.Explain(self, self.cursor))

    def _marked_at(self, line: DrawnLine, x: int) -> bool:
        made = self._laid
        assert made is not None
        for side, (cell, first) in enumerate(
            ((line.left, made.columns.left), (line.right, made.columns.right))
        ):
            if cell is None or cell.sentence < 0:
                continue
            offset = cell.start + x - first - cell.indent
            found = self._marks_of[side].get(cell.sentence, ())
            if any(mark.start <= offset < mark.end and mark.style != "wording" for mark in found):
                return True
        return False
