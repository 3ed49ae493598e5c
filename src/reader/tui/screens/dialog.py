"""What all dialogs share: Esc gives them up, Ctrl+Q leaves the program, and a click beside one closes it."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from reader.tui.widgets.line_input import LineInput

Result = TypeVar("Result")


class Dialog(ModalScreen[Result]):
    """Asks one thing over a screen; the result is None when it was given up."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > Vertical { width: 80; max-width: 96%; height: auto; background: $panel; padding: 1 2; }
    Dialog .title { color: $strong; text-style: bold; }
    Dialog .hint { color: $muted; }
    Dialog Input, Dialog Input:focus { border: none; height: 1; padding: 0; background-tint: $foreground 0%; }
    """
    KEEPS: ClassVar[bool] = False  # what is typed into it is worth more than a slip of the mouse
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False),
        Binding("ctrl+q", "app.quit", show=False),
    ]

    def on_mount(self) -> None:
        """Type at once, where there is a line to type into."""
        for line in self.query(LineInput):
            self.set_focus(line)

    async def on_line_view_chosen(self) -> None:
        """What was clicked is chosen; a second click of a double one means nothing behind the dialog."""
        self.app._click_chain_last_time = None
        await self.run_action("choose")

    def on_click(self, event: events.Click) -> None:
        """Close where the click fell on the screen behind."""
        if not self.KEEPS and self.get_widget_at(event.screen_x, event.screen_y)[0] is self:
            self.dismiss(None)
