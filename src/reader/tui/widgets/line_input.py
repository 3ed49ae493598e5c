"""A line to type into."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from reader.tui import safe


class LineInput(Input):
    """Takes one line; of what is pasted the lines are joined."""

    def __init__(self, value: str = "", *, placeholder: str = "", select_on_focus: bool = False) -> None:
        super().__init__(
            safe.line(value), placeholder=safe.line(placeholder), select_on_focus=select_on_focus
        )
        self._pasted = safe.line(value), value  # as it stands here, as it came

    def on_mount(self) -> None:
        self.cursor_blink = self.app.settings.animations  # type: ignore[attr-defined]

    def on_paste(self, event: events.Paste) -> None:
        """Join the lines before the toolkit, which takes the first alone, puts them in."""
        self._pasted = safe.line(event.text), event.text
        event.text = self._pasted[0]

    @property
    def whole(self) -> str:
        """What stands here; with all its lines where it is what was given or pasted and nothing else."""
        here, came = self._pasted
        return came if self.value == here else self.value
