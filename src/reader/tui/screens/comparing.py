"""Two accounts side by side, and everything that can be asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import events, getters
from textual.containers import Horizontal
from textual.widget import Widget

from reader.layout.discrepancies import ALL, GROUPS
from reader.layout.explain import counterpart, explain, quoted
from reader.layout.sides import Place, account_of, other_side
from reader.layout.spelling import how_many
from reader.model import Cancel, Comparison, Review
from reader.tui.commands import command
from reader.tui.screens.judging import Judging
from reader.tui.screens.pair import Compared, load, standing
from reader.tui.widgets.comparison_map import ComparisonMap
from reader.tui.widgets.comparison_view import ComparisonView, Mode
from reader.tui.widgets.explanation import Explanation
from reader.tui.widgets.headline import Heading, Headline
from reader.tui.widgets.line_view import LineView

WAITING = "Reading both accounts and looking for the sentences that report the same thing …"
MODES: dict[str, Mode] = {"auto": "auto", "side by side": "beside", "stacked": "stacked"}
BRIEF = 60  # columns of the screen under which the position has no noun
ROOM = 14  # rows of the screen from which there is room for the headline, …
EXPLAINED = 6  # … and how many more where the explanation takes some


class ComparingScreen(Judging):
    """The comparison of two articles, each a number in the library or a path."""

    KIND: ClassVar[str] = "comparing"
    CSS_PATH = "../styles/comparing.tcss"

    view = getters.query_one(ComparisonView)
    explanation = getters.query_one(Explanation)

    def __init__(self, left: int | str, right: int | str, place: Place | None = None) -> None:
        super().__init__()
        self.sources = (left, right)
        self._place = place
        self._gone: tuple[int, int] | None = None  # the row to come back to, and the one from which

    def contents(self) -> Iterable[Widget]:
        """Headline, view with its map, explanation; a sentence while there is nothing to show."""
        view = ComparisonView()
        view.mode = MODES[self.settings.layout]
        yield Headline([self.key("differences"), *(self.key(f"kind_{n}") for n in range(1, 7))])
        yield self.waiting(WAITING)
        with Horizontal(id="accounts"):
            yield view
            yield ComparisonMap(view)
        yield Explanation()

    def on_mount(self) -> None:
        self.title_bar.put([("Compare", "bold strong")])
        self.query_one("#accounts").display = False
        self.query_one(Headline).display = False
        self.explanation.display = False
        self.load()

    def on_resize(self, event: events.Resize) -> None:
        """Give the room of the headline to the text where there is little."""
        super().on_resize(event)
        self.call_after_refresh(self.describe)

    def question(self, cancelled: Cancel) -> Compared:
        return load(self.library, [self.opened(source) for source in self.sources], cancelled)

    def show(self, pair: Compared) -> None:
        """Show the comparison, from the place that was asked for."""
        before = self.found
        self.found, self.sources = pair, pair.numbers
        self.query_one("#waiting").display = False
        self.query_one("#accounts").display = True
        if not pair.comparison.left.sentences or not pair.comparison.right.sentences:
            self.say("One of the accounts has no sentences to compare.", alarm=True)
        elif pair.unrelated and not (before and before.unrelated):
            another = f"{self.key('compare')} compares A with another one"
            self.say(f"These seem not to be accounts of one story; {another}.")
        if before is None and self._place:
            self.view.pane = self._place[0]
        self.view.closed = pair.reviewed
        self.view.show(pair.comparison, pair.rows, self._place)
        self.look_again()
        self._place = self._gone = None
        if before is None:
            self.view.focus()
        self.describe()
        self.renew_tables()
        self.look_within()

    def describe(self) -> None:
        """Bring headline, title, status and explanation up to date with the view."""
        if not self.ready:
            return
        pair, view = self.shown, self.view
        accounts = (pair.comparison.left, pair.comparison.right)
        headline = self.query_one(Headline)
        headline.heading = Heading(accounts, pair.counts, view.choice.shown, view.pane, view.beside)
        headline.display = self.size.height >= ROOM + self.explanation.display * EXPLAINED
        self.title_bar.put([("Compare", "bold strong"), (f"   {self._arrangement()}", "")], self._position())
        relation = view.laid.relation(view.row) if view.laid and pair.rows else "same"
        left, right = standing(pair, view.row, relation, view.choice.shown)
        if view.on_fold:
            left, right = [("folded", "bold strong"), (", Enter shows the sentences", "")], []
        if linking := self.linking():
            left, right = linking, []
        self.status.put(left, right)
        if self.explanation.display and pair.rows:
            said = explain(pair.comparison, pair.rows[view.row], relation, pair.reviews)
            self.explanation.put(said, ascii_only=self.reader.ascii)
        self.query_one(ComparisonMap).redraw()

    def _arrangement(self) -> str:
        choice = self.view.choice
        parts = [self.view.arrangement]
        parts += ["agreement folded"] * choice.folded + ["stripped lines shown"] * choice.stripped
        parts += ["not one story, it seems"] * self.shown.unrelated
        if hidden := len(ALL - choice.shown):
            parts.append(f"{how_many(hidden, 'kind')} hidden")
        return " · ".join(parts)

    def _position(self) -> list[tuple[str, str]]:
        view, pair = self.view, self.shown
        if view.laid is None:
            return []
        reviewed = f"{pair.closed} of {pair.counts.differences} reviewed   " if pair.closed else ""
        style = "bold strong" if view.row in view.differences() else ""
        place = view.laid.judged.position(view.row, brief=self.size.width < BRIEF)
        return [(reviewed, ""), (place, style)]

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another row is in focus, or the view shows other things."""
        event.stop()
        self.describe()

    def action_open(self) -> None:
        """Unfold the line in focus; else show the explanation of its row, what of it did not fit, and hide it."""
        shown = self.explanation
        if self.view.open_fold() or (shown.display and shown.go_on()):
            return
        shown.display = not shown.display
        self.describe()

    def action_explain(self) -> None:
        """Show the explanation: a marked word was clicked."""
        self.explanation.display = True
        self.describe()

    def action_step(self, step: int) -> None:
        """To the next or the previous difference."""
        if not self.view.step_difference(step):
            none = "no further difference" if step > 0 else "no difference before this one"
            self.say(f"There is {none}.")

    def action_pane(self) -> None:
        """To the other account."""
        self.view.switch_pane()

    def action_sort(self) -> None:
        """Another arrangement."""
        self.say(f"Layout: {self.view.next_layout()}.")

    def action_fold(self) -> None:
        """Fold or unfold what agrees."""
        self.view.fold()

    def action_stripped(self) -> None:
        """Show or hide the stripped blocks."""
        self.view.strip()
        accounts = self.shown.comparison.left, self.shown.comparison.right
        if all(block.kept for account in accounts for block in account.article.blocks):
            self.say("Nothing was stripped from either account.")

    def action_kind(self, key: int) -> None:
        """Show or hide a group of differences; 0 shows all."""
        group = GROUPS[key - 1] if key else None
        self.view.toggle(group)
        shown = group is None or group in self.view.choice.shown
        name, _ = command(f"kind_{key}").says[self.KIND]
        hint = "shown" if shown else f"hidden; {self.key('kind_0')} shows all"
        self.say(f"{name}: {hint}.")

    def action_swap(self) -> None:
        """Change the sides: A becomes B, with the same sentence in focus."""
        place = self.view.place
        self.sources = (self.sources[1], self.sources[0])
        self.view.pane = other_side(self.view.pane)
        self._place = None if place is None else (other_side(place[0]), place[1])
        self.load()

    def action_there(self) -> None:
        """To where the other side of this row stands, or back."""
        if not self.shown.rows:
            return
        row = self.shown.rows[self.view.row]
        if self._gone and self._gone[1] == self.view.row:
            self.view.go_to_row(self._gone[0])
            self._gone = None
            return
        there = counterpart(self.shown.comparison, row)
        if there is None:
            only = "A" if row.left else "B"
            both = row.left and row.right
            self.say("Both sides of this row stand here." if both else f"Only {only} says this.")
            return
        here = self.view.row
        self.view.go_to(there)
        self._gone = here, self.view.row
        self.say("The same key goes back.")

    def close_innermost(self) -> bool:
        """The sentence marked for linking, a selection, the search, the explanation."""
        if self.drop_hand() or super().close_innermost():
            return True
        if shown := self.explanation.display:
            self.explanation.display = False
            self.describe()
        return shown

    def action_copy(self) -> None:
        """Both sides of the row with their citations."""
        if self.shown.rows:
            self.copy(quoted(self.shown.comparison, self.shown.rows[self.view.row]), "both sides")

    def address(self) -> str | None:
        return account_of(self.shown.comparison, self.view.pane).article.url

    def reported(self) -> tuple[Comparison, Mapping[int, Review]]:
        """The comparison, with what was said of its differences."""
        return self.shown.comparison, self.shown.reviews
