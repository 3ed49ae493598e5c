"""A dialog for one line of text."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from reader.tui import safe
from reader.tui.screens.dialog import Dialog
from reader.tui.widgets.line_input import LineInput


class Prompt(Dialog[str]):
    """Asks for one line; the result is what was typed, None when it was given up.

    With ``lines`` what was pasted keeps its lines.
    """

    KEEPS = True
    DEFAULT_CSS = """
    Prompt .hint { margin-top: 1; }
    Prompt Input { margin-top: 1; background: $cursor; color: $strong; }
    """

    def __init__(
        self,
        title: str,
        value: str = "",
        *,
        hint: str = "Enter keeps it, Esc does not.",
        lines: bool = False,
    ) -> None:
        super().__init__()
        self._title, self._value, self._hint, self._lines = title, value, hint, lines

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(safe.plain(self._title), classes="title", markup=False)
            yield LineInput(self._value)
            yield Static(safe.plain(self._hint), classes="hint", markup=False)

    def on_mount(self) -> None:
        """Show the end of what stands there, where one types."""
        far = 2 * len(self._value)  # cells; more than there are is as far as there are
        self.call_after_refresh(self.query_one(LineInput).scroll_to, x=far, animate=False)

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        self.dismiss(self.query_one(LineInput).whole if self._lines else event.value)
