"""The whole comparison in the margin: where the conflicts stand, and which part is in sight."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from reader.layout.overview import Spot, line_at, overview, spot_of
from reader.tui.widgets.comparison_view import ComparisonView

_SIGNS: dict[Spot, tuple[str, str]] = {
    "": (" ", " "),
    "agree": (" ", " "),
    "only_left": ("╴", "<"),
    "only_right": ("╶", ">"),
    "only_both": ("─", "-"),
    "changed": ("─", "~"),
    "conflict": ("━", "!"),
}


class ComparisonMap(Widget):
    """One column beside the view; it takes the place of a scrollbar."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "map--seen",
        "map--only_left",
        "map--only_right",
        "map--only_both",
        "map--changed",
        "map--conflict",
    }
    ALLOW_SELECT = False

    def __init__(self, view: ComparisonView, *, ascii_only: bool = False) -> None:
        super().__init__()
        self._view = view
        self._ascii = ascii_only
        self._spots: tuple[Spot, ...] = ()

    def on_mount(self) -> None:
        """Follow the view."""
        self.watch(self._view, "scroll_y", self._follow, init=False)
        self.watch(self._view, "virtual_size", self._follow, init=False)

    def _follow(self) -> None:
        self.redraw()

    def on_resize(self) -> None:
        """Another height, other spots."""
        self.redraw()

    def redraw(self) -> None:
        """Look at the view again."""
        laid = self._view.laid
        self._spots = overview(laid, self.size.height) if laid else ()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One spot."""
        width, laid = self.size.width, self._view.laid
        if laid is None or y >= len(self._spots):
            return Strip.blank(width, self.rich_style)
        top = self._view.scroll_offset.y
        height = self.size.height
        seen = spot_of(laid, top, height) <= y <= spot_of(laid, top + self._view.view_height - 1, height)
        style = self.rich_style
        if seen and laid.height > self._view.view_height:
            style += self.get_component_rich_style("map--seen", partial=True)
        spot = self._spots[y]
        if spot not in ("", "agree"):
            style += self.get_component_rich_style(f"map--{spot}", partial=True)
        return Strip([Segment(_SIGNS[spot][self._ascii].ljust(width), style)], width)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """To the place that was clicked."""
        self.capture_mouse()
        self._jump(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag."""
        if event.button == 1:
            self._jump(event.y)

    def on_mouse_up(self) -> None:
        """Let go."""
        self.release_mouse()

    def _jump(self, y: int) -> None:
        laid = self._view.laid
        if laid is not None and laid.items:
            y = max(0, min(y, self.size.height - 1))
            self._view.go(laid.item_at(line_at(laid, y, self.size.height)))
