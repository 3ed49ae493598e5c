"""A line to type into what is looked for, with the place among the matches: "3/14"."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from reader.tui import safe
from reader.tui.widgets.line_input import LineInput


class FindBar(Horizontal):
    """Looks as you type; Enter goes back to the text and leaves the matches marked, Esc takes them away."""

    DEFAULT_CSS = """
    FindBar { height: 1; background: $panel; padding: 0 1; display: none; }
    FindBar .find--label { width: auto; color: $muted; padding-right: 1; }
    FindBar .find--count { width: auto; color: $strong; text-style: bold; padding-left: 2; }
    FindBar Input { border: none; height: 1; width: 1fr; padding: 0; background: $panel; color: $strong; }
    FindBar Input:focus { border: none; background-tint: $foreground 0%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.match(1)", show=False),
        Binding("up", "screen.match(-1)", show=False),
        # at once, for the next key is no letter of the phrase any more
        Binding("enter", "screen.find_done", show=False, priority=True),
        Binding("escape", "screen.find_close", show=False, priority=True),
    ]

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label

    def compose(self) -> ComposeResult:
        yield Static(safe.plain(self._label), classes="find--label", markup=False)
        yield LineInput(select_on_focus=True)
        yield Static("", classes="find--count", markup=False)

    @property
    def phrase(self) -> str:
        """What is looked for."""
        return self.query_one(LineInput).value

    async def typed(self) -> None:
        """Wait until the line has taken all letters that are on their way to it."""
        there = asyncio.Event()
        if self.query_one(LineInput).call_later(there.set):
            await there.wait()

    def open(self) -> None:
        """Show the line and type into it."""
        self.display = True
        self.screen.set_focus(self.query_one(LineInput))

    def close(self) -> None:
        """Look for nothing, and go out of sight."""
        self.query_one(LineInput).value = ""
        self.display = False

    def tell(self, place: int | None, total: int) -> None:
        """Show which match of how many, the first being 0; None shows how many alone."""
        words = f"{total:,}" if place is None else f"{place + 1:,}/{total:,}"
        words = (words if total else "nothing found") if self.phrase else ""
        self.query_one(".find--count", Static).update(safe.plain(words))
