"""What a person says of a comparison: links by hand, reviews; and the tables to find one's way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from textual import getters

from reader.layout.citations import cite
from reader.layout.explain import discrepancies_in, told
from reader.layout.findings import (
    against_itself_table,
    difference_table,
    fact_table,
    only_table,
    quotation_table,
)
from reader.layout.rows import numbers_of
from reader.layout.sides import LETTERS, Place, account_of, other_side
from reader.layout.tables import Table
from reader.library import Review, review_key
from reader.model import Article, Cancel, Difference, Quotation
from reader.tui.screens.pair import Compared
from reader.tui.screens.waiting import Waiting

if TYPE_CHECKING:
    from reader.tui.widgets.comparison_view import ComparisonView
    from reader.tui.widgets.drawing import Piece


Against: TypeAlias = tuple[tuple[Difference, ...], tuple[Difference, ...]]
"""What each of two accounts says against itself."""


class Judging(Waiting[Compared]):
    """The part of the comparison screen that writes to the library and opens dialogs."""

    sources: tuple[int | str, int | str]

    view: getters.query_one[ComparisonView]

    def __init__(self) -> None:
        super().__init__()
        self._against: Against | None = None  # once it is known …
        self._against_of: tuple[Article, Article] | None = None  # … and of which
        self.in_focus: dict[int, int] = {}  # the row of each of the tables

    def describe(self) -> None:
        """Bring everything around the view up to date with it."""
        raise NotImplementedError

    def look_within(self) -> None:
        """Look in the background for what each account says against itself, once for the same two."""
        comparison = self.shown.comparison
        articles = comparison.left.article, comparison.right.article
        if articles == self._against_of:
            return
        self._against, self._against_of, self.in_focus = None, articles, {}

        def question(stop: Cancel) -> Against:
            left, right = (self.library.against_itself(each, cancelled=stop) for each in articles)
            return left, right

        def keep(found: Against) -> None:
            self._against = found
            self.renew_tables()

        self.ask("against", question, keep)

    def action_differences(self) -> None:
        """The list of differences."""
        self._show_table(0)

    def action_facts(self) -> None:
        """The table of facts; the quotations are beside it."""
        self._show_table(1)

    def _show_table(self, first: int) -> None:
        from reader.tui.screens.findings import FindingsScreen

        self.app.push_screen(FindingsScreen(self, first), self._jump)

    def _jump(self, place: Place | None) -> None:
        if place is not None:
            self.view.go_to(place)

    async def action_link(self) -> None:
        """Mark the sentence in focus; with one marked, link the two, or part them when they are linked."""
        pair = self.shown
        if (here := self.view.place) is None:
            return
        if (hand := self.view.hand) is None:
            self.view.take(here)
            self.describe()
            return
        across = other_side(hand[0])
        others = numbers_of(pair.rows[self.view.row], across)
        if not others:
            self.say(f"{LETTERS[across]} has no sentence in this row.")
            return
        other = here[1] if here[0] == across else others[0]
        await self._link(pair, *((hand[1], other) if across == "right" else (other, hand[1])))

    def linking(self) -> list[Piece]:
        """What to do with the sentence marked for linking, while one is, in less than 60 cells."""
        if (hand := self.view.hand) is None:
            return []
        side, number = hand
        there = LETTERS[other_side(side)]
        return [
            (
                f"{LETTERS[side]} {cite(account_of(self.shown.comparison, side), number)}",
                f"bold {LETTERS[side].lower()}-text",
            ),
            (" is marked: ", ""),
            (self.key("link"), "bold ink"),
            (f" at its counterpart in {there}; Esc drops it", ""),
        ]

    async def _link(self, pair: Compared, left: int, right: int) -> None:
        comparison, digests = pair.comparison, pair.digests
        linked = any(left in link.left and right in link.right for link in comparison.links)
        texts = comparison.left.sentences[left].text, comparison.right.sentences[right].text
        where = f"A {cite(comparison.left, left)} and B {cite(comparison.right, right)}"
        done = f"{where} are {'parted' if linked else 'linked'}"
        self.view.take(None)
        await self.act(partial(self.library.set_link, *digests, *texts, not linked), said=done)

    def drop_hand(self) -> bool:
        """Let go of the sentence marked for linking."""
        if self.view.hand is None:
            return False
        self.view.take(None)
        self.describe()
        return True

    def action_annotate(self) -> None:
        """Say where you stand with the first finding of this row that has no review."""
        pair = self.shown
        if not pair.rows:
            return
        found = discrepancies_in(pair.comparison, pair.rows[self.view.row])
        if not found:
            self.say("There is nothing to review in this row.")
            return
        self.review(next((each.number for each in found if each.number not in pair.reviews), found[0].number))

    def review(self, number: int) -> None:
        """Say where you stand with a difference, or with a quotation behind them."""
        from reader.tui.screens.reviewing import ReviewDialog
        from reader.tui.widgets.explanation import content

        pair, comparison = self.shown, self.shown.comparison
        findings: tuple[Difference | Quotation, ...] = (*comparison.differences, *comparison.quotations)
        finding = findings[number]
        key = review_key(comparison, finding)

        async def keep(review: Review | None) -> None:
            if review is not None:
                await self.act(
                    partial(self.library.set_review, *pair.digests, key, review.state, review.note)
                )

        self.app.push_screen(
            ReviewDialog(
                content(told(comparison, finding), ascii_only=self.reader.ascii),
                pair.reviews.get(number, Review()),
            ),
            keep,
        )

    def renew_tables(self) -> None:
        """Bring an open list of differences up to date."""
        from reader.tui.screens.findings import FindingsScreen

        if isinstance(self.app.screen, FindingsScreen):
            self.app.screen.renew()

    def tables(self) -> tuple[Table, ...]:
        """What was found, a table of each sort."""
        pair = self.shown
        return (
            difference_table(pair.comparison, pair.rows, pair.reviews, self.view.choice.shown),
            fact_table(pair.comparison, pair.reviews),
            quotation_table(pair.comparison, pair.reviews),
            only_table(pair.comparison, pair.rows),
            against_itself_table(pair.comparison, self._against),
        )

    def action_compare(self) -> None:
        """Choose another account instead of B."""
        from reader.tui.screens.partners import choose_partner

        choose_partner(self, self.shown.entry, self._take_partner, now=self.shown.numbers[1])

    def _take_partner(self, number: int) -> None:
        self.sources = (self.sources[0], number)
        self.changed()
