"""Waiting for what a screen shows: it is worked out in the background, and until it is there no command is about it."""

from __future__ import annotations

from typing import Generic, TypeVar

from textual import getters
from textual.widgets import Static

from reader.model import Cancel
from reader.tui import safe
from reader.tui.screens.searching import Searching
from reader.tui.widgets.text_view import TextView

Shown = TypeVar("Shown")


class Waiting(Searching, Generic[Shown]):
    """A screen that asks for one thing and shows it as a text; a sentence stands in its place meanwhile."""

    view: getters.query_one[TextView]

    def __init__(self) -> None:
        super().__init__()
        self.found: Shown | None = None
        self._from = 0  # the stop that one began to look for words at

    @property
    def shown(self) -> Shown:
        """What is shown, once the screen is ready."""
        assert self.found is not None
        return self.found

    @property
    def ready(self) -> bool:
        """Whether it is there."""
        return self.found is not None

    def waiting(self, sentence: str) -> Static:
        """The part that says what is waited for."""
        return Static(safe.plain(f"{sentence}\n{self.key('back')} goes back."), id="waiting")

    def question(self, cancelled: Cancel) -> Shown:
        """Work out what is to be shown; in the background."""
        raise NotImplementedError

    def show(self, found: Shown) -> None:
        """Show it."""
        raise NotImplementedError

    def load(self) -> None:
        """Ask for it, first or anew."""

        def show(found: Shown) -> None:
            self.show(found)
            self.key_bar.refresh()

        self.ask("contents", self.question, show)

    def changed(self) -> None:
        """What the user says of it is different now."""
        self.load()

    def failed(self, group: str, trouble: str) -> None:
        """Say why in the place of what could not be shown."""
        if group == "contents" and not self.ready:
            self.query_one("#waiting", Static).update(safe.plain(trouble))
        else:
            super().failed(group, trouble)

    async def action_find(self) -> None:
        """Show the line to type into."""
        self._from = self.view.cursor
        await super().action_find()

    async def action_find_close(self) -> None:
        """Look for nothing, and go back to where one was."""
        await super().action_find_close()
        self.view.go(self._from)

    def look_for(self, phrase: str) -> None:
        """Mark the places of a phrase."""
        self.view.search(phrase)
        self._tell_match()

    def look_again(self) -> None:
        """Mark them where they are now that something else is shown."""
        if self.sought:
            self.view.search_again(self.sought)
            self._tell_match()

    def action_match(self, step: int) -> None:
        """To another match."""
        if not self.sought:
            self.say(f"{self.key('find')} finds words first.")
        self.view.step_match(step)
        self._tell_match()

    def _tell_match(self) -> None:
        if self.find_bar is not None:
            self.find_bar.tell(self.view.match, len(self.view.matches))
