"""Where you stand with a difference: open, checked or not material, and a note."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from reader.library import REVIEW_STATES, Review
from reader.tui import safe
from reader.tui.screens.dialog import Dialog
from reader.tui.widgets.line_input import LineInput


class ReviewDialog(Dialog[Review]):
    """Up and down choose the state, typing writes the note, Enter keeps both."""

    KEEPS = True
    CSS_PATH = "../styles/findings.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
    ]

    def __init__(self, about: Content, review: Review) -> None:
        super().__init__()
        self._about = about
        self._at = REVIEW_STATES.index(review.state)
        self._note = review.note

    def compose(self) -> ComposeResult:
        """What it is about, the states, the note."""
        with Vertical():
            yield Static(safe.join(self._about), id="about")
            yield Static(self._states(), id="states", markup=False)
            yield LineInput(self._note, placeholder="Note")
            yield Static(
                "Up and Down choose   Enter keeps   Esc leaves it as it was", classes="hint", markup=False
            )

    def _states(self) -> Content:
        lines = [
            safe.plain(f"{'>' if number == self._at else ' '} {state}", "bold" if number == self._at else "")
            for number, state in enumerate(REVIEW_STATES)
        ]
        return safe.join(*lines, between="\n")

    def on_click(self, event: events.Click) -> None:
        """To the state that was clicked."""
        if event.widget is self.query_one("#states"):
            self.action_step(event.y - self._at)

    def action_step(self, step: int) -> None:
        """To the next or the previous state."""
        self._at = (self._at + step) % len(REVIEW_STATES)
        self.query_one("#states", Static).update(self._states())

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Give the state and the note back as the review."""
        self.dismiss(Review(REVIEW_STATES[self._at], event.value.strip()))
