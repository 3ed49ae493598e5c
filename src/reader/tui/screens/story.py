"""Three to eight accounts of one story, side by side by facts and statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import getters
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from reader.layout.citations import cite, named
from reader.layout.judged import standing
from reader.layout.sides import Place
from reader.layout.story import ACCOUNT_LETTERS, MatrixRow, matrix, remarks
from reader.model import Cancel, Story
from reader.tui import safe
from reader.tui.screens.waiting import Waiting
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.story_view import StoryHead, StoryView

WAITING = "Comparing every two of the accounts, and gathering who says what …"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The accounts of a story, compared."""

    numbers: tuple[int, ...]  # of the articles in the library
    story: Story


class StoryScreen(Waiting[Gathered]):
    """The matrix of a story."""

    KIND: ClassVar[str] = "story"
    CSS_PATH = "../styles/story.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "pane", show=False),
        Binding("left,h,shift+tab", "pane(-1)", show=False),
    ]

    view = getters.query_one(StoryView)

    def __init__(self, sources: Sequence[int | str]) -> None:
        super().__init__()
        self.sources = tuple(sources)
        self._only_disputed = False

    def contents(self) -> Iterable[Widget]:
        """The line on the source, names, matrix, the cell in focus."""
        view = StoryView()
        yield Static(markup=False, id="credit")
        yield StoryHead(view)
        yield self.waiting(WAITING)
        yield view
        yield Static(markup=False, id="detail")

    def on_mount(self) -> None:
        self.title_bar.put([("Story", "bold strong")])
        for part in (self.query_one(StoryHead), self.view, *self.query("#credit, #detail")):
            part.display = False
        if not 3 <= len(self.sources) <= len(ACCOUNT_LETTERS):
            self.query_one("#waiting", Static).update(
                f"A story takes three to {len(ACCOUNT_LETTERS)} accounts."
            )
            return
        self.load()

    def question(self, cancelled: Cancel) -> Gathered:
        opened = [self.opened(source) for source in self.sources]
        story = self.library.story([article for article, _ in opened], cancelled=cancelled)
        return Gathered(tuple(number for _, number in opened), story)

    def show(self, told: Gathered) -> None:
        """Show the matrix."""
        first = not self.ready
        self.found, self.sources = told, told.numbers
        self.query_one("#waiting").display = False
        for part in (self.query_one(StoryHead), self.view, self.query_one("#detail")):
            part.display = True
        line = "\n".join(remarks(told.story))
        self.query_one("#credit", Static).update(safe.plain(line))
        self.query_one("#credit").display = bool(line)
        self._fill(self.view.cursor)
        if first:
            self.view.focus()
            self._face()

    def _fill(self, cursor: int) -> None:
        rows = matrix(self.shown.story, only_disputed=self._only_disputed)
        self.view.put(rows, self.shown.story.accounts, min(cursor, max(len(rows) - 1, 0)))
        self.look_again()
        self.describe()

    @property
    def row(self) -> MatrixRow | None:
        """The row in focus."""
        return self.view.rows[self.view.cursor] if self.view.rows else None

    def describe(self) -> None:
        """Bring title, names and the cell in focus up to date."""
        if not self.ready:
            return
        story, rows = self.shown.story, self.view.rows
        disputed = [number for number, row in enumerate(rows) if row.departing]
        what = "where the accounts depart" if self._only_disputed else "all rows"
        before = sum(number <= self.view.cursor for number in disputed)
        here = [before] if self.view.cursor in disputed else []
        right = standing("conflict", here, before, len(disputed)) if disputed else "no conflicts"
        self.title_bar.put(
            [
                ("Story", "bold strong"),
                (f"   {len(story.accounts)} accounts · {what}", ""),
            ],
            [(right, "bold strong" if here else "")],
        )
        self.query_one(StoryHead).refresh()
        self.query_one("#detail", Static).update(
            safe.join(*map(self.view.spelled, self._detail()), between="\n")
        )

    def _detail(self) -> list[str]:
        row, told = self.row, self.shown
        if row is None:
            return ["Nothing is told differently." if self._only_disputed else "The accounts share nothing."]
        column = self.view.column if row.alone is None else row.alone
        account, cell = told.story.accounts[column], row.cells[column]
        lines = [row.remark] if row.remark else []
        if cell.sentence is not None:
            where = f"{ACCOUNT_LETTERS[column]} {cite(account, cell.sentence)}"
            lines.append(f"{where}  {account.sentences[cell.sentence].text}")
        elif not cell.text:
            lines.append(f"{ACCOUNT_LETTERS[column]} says nothing of this.")
        return lines

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Describe the cell that is now in focus."""
        event.stop()
        self.describe()

    def action_pane(self, step: int = 1) -> None:
        """Another column."""
        self.view.shift(step)

    def action_column(self, number: int) -> None:
        """The column whose name was clicked."""
        self.view.focus_column(number)

    def action_step(self, step: int) -> None:
        """The next or the previous row in which an account departs."""
        if self.view.go_beyond((n for n, row in enumerate(self.view.rows) if row.departing), step):
            self._face()
        else:
            self.say(f"No {'further' if step > 0 else 'earlier'} row in which an account departs.")

    def _face(self) -> None:
        """To an account that departs in the row in focus."""
        if self.row and self.row.departing and self.view.column not in self.row.departing:
            self.view.focus_column(self.row.departing[0])

    def action_sort(self) -> None:
        """All rows, or those where the accounts depart from one another."""
        if not self.ready:
            return
        self._only_disputed = not self._only_disputed
        row = self.row
        self._fill(0)
        if row is not None and row.departing:
            self.view.go(next(n for n, other in enumerate(self.view.rows) if _same(row, other)))

    def action_open(self) -> None:
        """Compare the account in focus with another one that speaks, at this statement."""
        row = self.row
        if row is None:
            return
        here = self.view.column
        speaking = [n for n, cell in enumerate(row.cells) if cell.sentence is not None]
        if here not in speaking:
            here = speaking[0] if speaking else here
        self._compare(here, _other(row, here))

    def action_compare(self) -> None:
        """Compare the first account with the one in this column."""
        here = self.view.column
        self._compare(here, 0 if here else 1)

    def _compare(self, here: int, other: int) -> None:
        from reader.tui.screens.comparing import ComparingScreen

        row = self.row
        cell = row.cells[here] if row else None
        left, right = sorted((here, other))
        place: Place | None = None
        if cell is not None and cell.sentence is not None:
            place = ("left" if here == left else "right", cell.sentence)
        numbers = self.shown.numbers
        self.app.push_screen(ComparingScreen(numbers[left], numbers[right], place))

    def action_copy(self) -> None:
        """The row with its citations."""
        row = self.row
        if row is None:
            return
        lines = [row.about] if row.about else []
        for number, (account, cell) in enumerate(zip(self.shown.story.accounts, row.cells, strict=True)):
            where = f", {cite(account, cell.sentence)}" if cell.sentence is not None else ""
            lines.append(f"{ACCOUNT_LETTERS[number]}, {named(account)}{where}: {cell.text or '–'}")
        self.copy("\n".join(lines), "the row")

    def address(self) -> str | None:
        return self.shown.story.accounts[self.view.column].article.url

    def reported(self) -> tuple[Story, None]:
        return self.shown.story, None


def _other(row: MatrixRow, here: int) -> int:
    """The account to set against one: of the other opinion where there is one, else the next that speaks."""
    speaking = [n for n, cell in enumerate(row.cells) if cell.sentence is not None and n != here]
    against = [n for n in speaking if row.cells[n].departs != row.cells[here].departs]
    return (against or speaking or [0 if here else 1])[0]


def _same(one: MatrixRow, other: MatrixRow) -> bool:
    return (one.about, one.cells) == (other.about, other.cells)
