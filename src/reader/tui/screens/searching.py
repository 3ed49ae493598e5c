"""Searching a screen: the line to type words into, and what the view does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reader.tui.screens.base import BaseScreen
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.tui.widgets.find_bar import FindBar
    from reader.tui.widgets.text_view import TextView


class Searching(BaseScreen):
    """A screen with one view to look in."""

    FIND: ClassVar[str] = "Find"  # what stands before the words

    @property
    def view(self) -> LineView:
        """The view."""
        raise NotImplementedError

    @property
    def find_bar(self) -> FindBar | None:
        """The line to type into, once it has been asked for."""
        return next(iter(self.query("FindBar").results()), None)  # type: ignore[return-value]

    async def on_line_view_chosen(self) -> None:
        """What was clicked is opened."""
        await self.run_action("open")

    async def action_find(self) -> None:
        """Show the line to type into; it is made when it is first asked for, since an input is dear."""
        from reader.tui.widgets.find_bar import FindBar

        bar = self.find_bar
        if bar is None:
            bar = FindBar(self.FIND, self.view)
            await self.mount(bar, before=self.status)
        bar.open()

    def on_find_bar_changed(self, event: FindBar.Changed) -> None:
        """Look as the words are typed."""
        self.look_for(event.phrase)

    def on_find_bar_typing(self, event: FindBar.Typing) -> None:
        """Say which keys there are."""
        self.key_bar.tell(*event.hints)

    def on_find_bar_step(self, event: FindBar.Step) -> None:
        """Another match, while typing."""
        self.action_match(event.step)

    def action_find_done(self) -> None:
        """Back to the view; the matches stay."""
        self.set_focus(self.view)

    def look_for(self, phrase: str) -> None:
        """Look for a phrase as it is typed; an empty one is nowhere."""
        raise NotImplementedError

    def action_match(self, step: int) -> None:
        """To another match."""
        raise NotImplementedError

    def close_innermost(self) -> bool:
        """A selection, then the search."""
        if super().close_innermost():
            return True
        if self.find_bar is None or not self.find_bar.display:
            return False
        self.find_bar.action_close()
        return True


class Finding(Searching):
    """A screen with a text in which places are marked."""

    @property
    def view(self) -> TextView:
        """The text."""
        raise NotImplementedError

    def look_for(self, phrase: str) -> None:
        """Mark the places of a phrase."""
        self.view.search(phrase)
        self._tell_match()

    def action_match(self, step: int) -> None:
        """To another match."""
        if self.find_bar is None or not self.find_bar.phrase:
            self.say(f"{self.key('find')} finds words first.")
        self.view.step_match(step)
        self._tell_match()

    def _tell_match(self) -> None:
        if self.find_bar is not None:
            self.find_bar.tell(self.view.match, len(self.view.matches))
