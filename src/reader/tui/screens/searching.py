"""Searching a screen: the line to type words into, and what the view does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, getters

from reader.tui.screens.base import BaseScreen
from reader.tui.widgets.bars import Hint
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.tui.widgets.find_bar import FindBar

HINTS = Hint("Enter", "done", "find_done"), Hint("Esc", "clear", "find_close"), Hint("Up Down", "move")


class Searching(BaseScreen):
    """A screen with one view to look in."""

    FIND: ClassVar[str] = "Find"  # what stands before the words

    view: getters.query_one[LineView]

    def __init__(self) -> None:
        super().__init__()
        self.sought = ""  # the phrase that was looked for last

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
            bar = FindBar(self.FIND)
            await self.mount(bar, before=self.status)
        bar.open()
        if bar.phrase:
            self.look_for(bar.phrase)

    def on_input_changed(self) -> None:
        """Look as the words are typed."""
        self._seek()

    def _seek(self) -> None:
        if self.find_bar is not None and self.find_bar.phrase != self.sought:
            self.sought = self.find_bar.phrase
            self.look_for(self.sought)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say which keys there are while words are typed."""
        self.key_bar.tell(*(HINTS if self.find_bar in event.widget.ancestors else ()))

    async def action_find_done(self) -> None:
        """Back to the view; the matches of all that was typed stay."""
        if self.find_bar is not None:
            await self.find_bar.typed()
            self._seek()
        self.set_focus(self.view)

    async def action_find_close(self) -> None:
        """Look for nothing."""
        if self.find_bar is not None:
            await self.find_bar.typed()
        self._close_find()

    def _close_find(self) -> None:
        if self.find_bar is not None:
            self.find_bar.close()
            self._seek()
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
        self._close_find()
        return True
