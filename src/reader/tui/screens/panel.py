"""The panel beside an article: its headings or its facts, each leading to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from textual import getters

from reader.layout import outline
from reader.model import Account, Block, Cancel, Difference, Fact
from reader.tui.screens.page import PageScreen
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from reader.tui.app import Source

Facts: TypeAlias = tuple[tuple[Fact, ...], tuple[Difference, ...]]  # what an article says, and against itself


class PanelScreen(PageScreen):
    """An article with a panel."""

    panel = getters.query_one(SidePanel)

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._panel = ""  # what the panel shows: "outline", "facts", "" when it is closed
        self._facts: tuple[tuple[Block, ...], Facts] | None = None  # with the blocks that they were found in

    def action_outline(self) -> None:
        """The headings."""
        self._toggle_panel("outline")

    def action_facts(self) -> None:
        """The numbers, dates, names and quotations."""
        self._toggle_panel("facts")

    def _look_for_facts(self, account: Account) -> None:
        def show(found: Facts) -> None:
            self._facts = account.article.blocks, found
            self._fill_panel()

        def question(stop: Cancel) -> Facts:
            found = self.library.facts(account, cancelled=stop)
            return found, self.library.against_itself(account.article, cancelled=stop)

        self.ask("facts", question, show)

    def _toggle_panel(self, what: str) -> None:
        self._panel = "" if self._panel == what else what
        self.panel.display = bool(self._panel)
        self._fill_panel()
        (self.panel if self._panel else self.view).focus()

    def _fill_panel(self) -> None:
        if self._panel == "outline":
            self.panel.set_rows(outline.headings(self.view.page))
            self.panel.follow(self.view.cursor)
        elif self._panel == "facts":
            account = self.shown.account
            of, found = self._facts or (None, None)
            facts, against = found if found and of == account.article.blocks else (None, ())
            self.panel.set_rows(outline.facts(facts, self.view.page, account, against))
            if facts is None:  # none were looked for, or other lines are kept now
                self._look_for_facts(account)

    def action_pane(self) -> None:
        """To the panel and back."""
        if self._panel:
            (self.view if self.panel.has_focus else self.panel).focus()
        else:
            self._say_how()

    def action_open(self) -> None:
        """To what the row of the panel stands for."""
        if not self.panel.has_focus:
            self._say_how()
        elif self.panel.rows and (target := self.panel.rows[self.panel.cursor].target) is not None:
            self.view.go(target)

    def _say_how(self) -> None:
        if self._panel:
            self.say(f"{self.key('pane')} goes to the panel.")
        else:
            ways = f"{self.key('outline')} shows the outline, {self.key('facts')} the facts"
            self.say(f"There is no panel to go to; {ways}.")

    def action_step(self, step: int) -> None:
        """To the next or the previous heading."""
        stops = [row.target for row in outline.headings(self.view.page) if row.target is not None]
        there = [stop for stop in stops if (stop > self.view.cursor if step > 0 else stop < self.view.cursor)]
        if there:
            self.view.go(there[0] if step > 0 else there[-1])
        else:
            where = "below" if step > 0 else "above"
            self.say(f"No heading {where}." if stops else "This article has no headings.")

    def lay_out(self, *, sentence: int | None = None, block: int | None = None) -> None:
        """The panel follows the page."""
        super().lay_out(sentence=sentence, block=block)
        self._fill_panel()

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """The outline follows the text."""
        if event.view is self.view and self._panel == "outline":
            self.panel.follow(self.view.cursor)

    def close_innermost(self) -> bool:
        """A selection, the search, the panel."""
        if super().close_innermost():
            return True
        if self._panel:
            self._toggle_panel(self._panel)
            return True
        return False
