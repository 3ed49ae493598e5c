"""Two accounts in one view: sentences that belong together stand side by side at any size."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from textual import events

from reader.layout.columns import BESIDE_FROM, Columns, columns
from reader.layout.comparison import ComparisonLayout
from reader.layout.discrepancies import ALL, Group
from reader.layout.find import Match
from reader.layout.folds import Choice
from reader.layout.marks import marks
from reader.layout.rows import Row, numbers_of
from reader.layout.sides import SIDES, Place, account_of, other_side
from reader.model import Comparison
from reader.tui.widgets.comparison_page import ComparisonPage
from reader.tui.widgets.line_view import LineView

MAP = 1  # the cells of the map beside the view

Mode: TypeAlias = Literal["auto", "beside", "stacked"]


class ComparisonView(ComparisonPage):
    """What is shown of a comparison, and how one moves in it; its stops are the items of the layout."""

    def __init__(self) -> None:
        super().__init__()
        self.mode: Mode = "auto"
        self.choice = Choice(ALL)
        self._measured: dict[int, int] = {}  # heights of rows …
        self._measured_for: tuple[Columns, tuple[Row, ...]] | None = None  # … in these columns
        self.row = 0  # the row in focus, also while it is left out

    def show(self, comparison: Comparison, rows: Sequence[Row], place: Place | None = None) -> None:
        """Show a comparison, with ``place`` or the row that was in focus under the cursor.

        What was marked and opened is let go of when sentences or rows are other ones.
        """
        before, choice = place or self.place, self.choice
        if self.comparison is None or (self.rows, self.comparison.left) != (tuple(rows), comparison.left):
            self.hand, choice = None, replace(choice, opened=frozenset())
        self.comparison, self.rows = comparison, tuple(rows)
        self.row = self.nth = 0
        for number, row in enumerate(rows):
            if before and before[1] in (numbers := numbers_of(row, before[0])):
                self.row, self.nth = number, numbers.index(before[1])
        self._choose(choice)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        if self.comparison is not None:
            self._marks_of = marks(self.comparison, choice.shown)
        self.relayout()

    def relayout(self, *, anchored: bool = True) -> None:
        super().relayout(anchored=anchored)
        self.post_message(self.Moved(self, self.cursor))

    def measure(self, *, anchored: bool = True) -> None:
        """Wrap the text for the width there is; who shows how the accounts stand is told when that changes by it."""
        before = self.laid
        super().measure(anchored=anchored)
        if self.laid and (before is None or self.laid.columns.beside != before.columns.beside):
            self.post_message(self.Moved(self, self.cursor))

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
            self.mode = "auto" if self.text_width + MAP >= BESIDE_FROM else "beside"
            self._choose(replace(self.choice, only_differences=False))
        elif self.beside:
            self.mode = "stacked"
            self._choose(self.choice)
        else:
            self.mode = "auto"
            self._choose(replace(self.choice, only_differences=True))
        return self.arrangement

    @property
    def on_fold(self) -> bool:
        """Whether the line under the cursor stands for folded rows."""
        if self.laid is None or not self.laid.items:
            return False
        return self.laid.items[self.cursor].kind == "fold"

    def open_fold(self) -> bool:
        """Unfold the line under the cursor; whether there was something to unfold."""
        if self.laid is None or not self.on_fold:
            return False
        item = self.laid.items[self.cursor]
        self._choose(replace(self.choice, opened=self.choice.opened | set(item.rows)))
        return True

    @property
    def arrangement(self) -> str:
        """What the arrangement is called."""
        if self.choice.only_differences:
            return "only differences"
        return "side by side" if self.beside else "stacked"

    @property
    def beside(self) -> bool:
        """Whether the accounts stand side by side."""
        return self.laid.columns.beside if self.laid else self._wants_beside(self.text_width)

    def _wants_beside(self, width: int) -> bool:
        return self.mode == "beside" or (self.mode == "auto" and width + MAP >= BESIDE_FROM)

    @property
    def place(self) -> Place | None:
        """The sentence in focus: the one of the side in focus, else of the other one."""
        if not self.rows:
            return None
        row = self.rows[self.row]
        for side in (self.pane, other_side(self.pane)):
            if numbers := numbers_of(row, side):
                return side, numbers[min(self.nth, len(numbers) - 1)]
        return None

    def go_to_row(self, row: int) -> None:
        """Put the cursor on a row; a fold that hides it is opened."""
        if self.laid is None or not self.rows:
            return
        self.row, self.nth = row, 0
        item = self.laid.items[self.laid.item_of_row(row)]
        if row not in item.rows:
            self._choose(replace(self.choice, only_differences=False))
        elif item.kind != "row":
            self._choose(replace(self.choice, opened=self.choice.opened | set(item.rows)))
        self._jump(self.laid.item_of_row(row))

    def _jump(self, item: int) -> None:
        """Put the cursor on an item; one that was out of sight comes to stand in the upper part of the view."""
        first, last = self.rows_of(item)
        top, height = self.scroll_offset.y, self.view_height
        self.go(item)
        if first < top or last > top + height:
            self._scroll(first - height // 4)

    def go_to(self, place: Place) -> None:
        """Put the cursor on the row of a sentence."""
        if self.laid and (row := self.laid.row_of(place)) is not None:
            self.pane = place[0]
            self.go_to_row(row)
            self.nth = numbers_of(self.rows[row], place[0]).index(place[1])
            self.refresh_stop(self.cursor)

    def switch_pane(self) -> None:
        """To the next sentence of the row in focus, those of the other account last."""
        if (here := self.place) is None:
            return
        row = self.rows[self.laid.row_of(here) or 0] if self.laid else None
        own = numbers_of(row, here[0]) if row else ()
        other = other_side(here[0])
        at = own.index(here[1]) + 1 if here[1] in own else 1
        if at < len(own):
            self.focus_sentence((here[0], own[at]))
        elif row and numbers_of(row, other):
            self.focus_sentence((other, numbers_of(row, other)[0]))
        else:
            self.pane = other_side(self.pane)

    def focus_sentence(self, place: Place) -> None:
        """To a sentence of the row in focus."""
        row = self.laid.row_of(place) if self.laid else None
        if row is not None:
            self.pane = place[0]
            self.nth = numbers_of(self.rows[row], place[0]).index(place[1])
        self.refresh_stop(self.cursor)
        self.post_message(self.Moved(self, self.cursor))

    def differences(self) -> tuple[int, ...]:
        """The rows that the keys for the next and the previous difference go to."""
        return self.laid.differing if self.laid else ()

    def step_difference(self, step: int) -> bool:
        """To the next or the previous difference; False when there is none."""
        rows = [row for row in self.differences() if (row > self.row if step > 0 else row < self.row)]
        if rows:
            self.go_to_row(rows[0] if step > 0 else rows[-1])
        return bool(rows)

    def watch_cursor(self, before: int, now: int) -> None:
        """Remember the row."""
        if self.laid and self.laid.items and (rows := self.laid.items[now].rows) and self.row not in rows:
            self.row, self.nth = rows[0], 0
        super().watch_cursor(before, now)

    def heights(self, width: int) -> Sequence[int]:
        """The heights of the items; the row in focus stays under the cursor."""
        if self.comparison is None:
            return []
        places = columns(width, self._wants_beside(width))
        if self._measured_for != (places, self.rows):
            self._measured_for, self._measured = (places, self.rows), {}
        made = ComparisonLayout(self.comparison, self.rows, places, self.choice, self._measured)
        self.laid = made
        if made.items:
            self.set_reactive(LineView.cursor, made.item_of_row(self.row))
        return [after - before for before, after in zip(made.tops, made.tops[1:], strict=False)]

    def state(self, item: int) -> Hashable:
        """What else the drawing of an item depends on."""
        here = item == self.cursor
        return here, (self.pane, self.nth) if here else None, self.hand

    def texts(self) -> Iterable[tuple[int, int, str]]:
        """The sentences of both sides, row by row."""
        if (comparison := self.comparison) is None:
            return
        for row in self.rows:
            for n, side in enumerate(SIDES):
                for number in numbers_of(row, side):
                    yield number, n, account_of(comparison, side).sentences[number].text

    def is_behind(self, match: Match) -> bool:
        """Whether a match stands before the row in focus."""
        row = self.laid.row_of((SIDES[match.side], match.item)) if self.laid else None
        return row is not None and row < self.row

    def stop_of(self, match: Match) -> int:
        """The item in which a match stands; a match names a sentence and a side."""
        self.go_to((SIDES[match.side], match.item))
        return self.cursor

    async def on_click(self, event: events.Click) -> None:
        """Focus the row and the side; the glyph and marked words explain, the place of a counterpart leads there."""
        await super().on_click(event)
        made = self.laid
        row = event.y + self.scroll_offset.y
        if made is None or self.text_selection is not None or row >= self.total:
            return
        line = made.line(row)
        right = made.columns.beside and event.x >= made.columns.glyph
        cell = line.right if right else line.left
        cell = cell or line.left or line.right
        if cell is not None and cell.sentence >= 0:
            self.focus_sentence((cell.side, cell.sentence))
        on_glyph = made.columns.glyph >= 0 and abs(event.x - made.columns.glyph) <= 1
        if event.chain != 1 or self.open_fold():
            return
        if not await self.broker_event("click", event) and on_glyph:
            await self.screen.run_action("explain")
