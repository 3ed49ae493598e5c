"""Help: every key of a screen, found by typing."""

from __future__ import annotations

from collections.abc import Mapping

from reader.tui.commands import SCREENS, available, labels
from reader.tui.screens.choosing import Choice, Chooser


class HelpScreen(Chooser):
    """The keys of a screen and of moving about; Enter does what is in focus."""

    DEFAULT_CSS = "HelpScreen > Vertical { width: 110; max-height: 92%; margin-top: 1; }"

    def __init__(self, screen: str, keymap: Mapping[str, str], *, ascii_only: bool = False) -> None:
        choices = [
            Choice(c.action, title, help, labels(keymap.get(c.id, c.keys), ascii_only=ascii_only))
            for c, title, help in available(screen)
        ]
        super().__init__(f"Keys: {SCREENS[screen]}", choices, prompt="Type to search the help")
