"""A line to type into what is looked for, with the place among the matches: "3/14"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from reader.tui import safe
from reader.tui.widgets.bars import Hint
from reader.tui.widgets.line_input import LineInput

HINTS = Hint("Enter", "done", "find_done"), Hint("Esc", "clear", "close"), Hint("Up Down", "move")


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
        Binding("down", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
        # at once, for the next key is no letter of the phrase any more
        Binding("enter", "done", show=False, priority=True),
        Binding("escape", "close", show=False, priority=True),
    ]

    @dataclass
    class Typing(Message):
        """The keys that do something now, other than type; none when nothing is typed."""

        hints: tuple[Hint, ...]

    @dataclass
    class Changed(Message):
        """Another phrase is looked for."""

        phrase: str

    @dataclass
    class Step(Message):
        """To the next or the previous match without leaving the line."""

        step: int

    def __init__(self, label: str, view: Widget) -> None:
        """``view`` is what is looked in."""
        super().__init__()
        self._label = label
        self._view = view

    def compose(self) -> ComposeResult:
        """Label, input, count."""
        yield Static(safe.plain(self._label), classes="find--label", markup=False)
        yield LineInput(select_on_focus=True)
        yield Static("", classes="find--count", markup=False)

    @property
    def phrase(self) -> str:
        """What is looked for."""
        return self.query_one(LineInput).value

    def open(self) -> None:
        """Show the line and type into it."""
        self.display = True
        self.screen.set_focus(self.query_one(LineInput))
        if self.phrase:
            self.post_message(self.Changed(self.phrase))

    def tell(self, place: int | None, total: int) -> None:
        """Show which match of how many, the first being 0; None shows how many alone."""
        words = f"{total:,}" if place is None else f"{place + 1:,}/{total:,}"
        words = (words if total else "nothing found") if self.phrase else ""
        self.query_one(".find--count", Static).update(safe.plain(words))

    def action_step(self, step: int) -> None:
        """Ask for the next or the previous match."""
        self.post_message(self.Step(step))

    def action_done(self) -> None:
        """Back to the view; the matches stay."""
        self.screen.set_focus(self._view)

    def action_close(self) -> None:
        """Look for nothing."""
        self.query_one(LineInput).value = ""
        self.display = False
        self.action_done()

    def on_descendant_focus(self) -> None:
        """Keys are letters from now on …"""
        self.post_message(self.Typing(HINTS))

    def on_descendant_blur(self) -> None:
        """… and commands again."""
        self.post_message(self.Typing(()))

    def on_input_changed(self, event: LineInput.Changed) -> None:
        """Look as the words are typed."""
        event.stop()
        self.post_message(self.Changed(event.value))
