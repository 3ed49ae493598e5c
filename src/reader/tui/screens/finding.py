"""Finding words in a view: the part that the comparison and the story matrix share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.screens.base import BaseScreen
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.tui.widgets.find_bar import FindBar


class Finding(BaseScreen):
    """A screen with one view to look in."""

    @property
    def view(self) -> LineView:
        """The view."""
        raise NotImplementedError

    def on_unmount(self) -> None:
        """Nobody waits for answers any more: work that is still going on is told to stop."""
        for group in self._tokens:
            self._tokens[group] += 1

    async def action_find(self) -> None:
        """Look for words."""
        await self.open_find("Find")

    def on_find_bar_changed(self, event: FindBar.Changed) -> None:
        """Mark them as they are typed."""
        self.view.search(event.phrase)
        self._tell_match()

    def on_find_bar_step(self, event: FindBar.Step) -> None:
        """Another match, while typing."""
        self._step_match(event.step)

    def on_find_bar_done(self) -> None:
        """Back to the text."""
        self.view.focus()

    def on_find_bar_closed(self) -> None:
        """No matches any more."""
        self.view.show_matches((), -1)
        self.view.focus()

    def action_next_match(self) -> None:
        """On."""
        self._step_match(1)

    def action_previous_match(self) -> None:
        """Back."""
        self._step_match(-1)

    def _step_match(self, step: int) -> None:
        self.view.step_match(step)
        self._tell_match()

    def _tell_match(self) -> None:
        view = self.view
        if self.find_bar is not None:
            self.find_bar.tell(view.match, len(view.matches))
