"""The whole comparison in the margin: where the conflicts stand, and which part is in sight."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from reader.layout.comparison import ComparisonLayout
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
        self._drawn: tuple[ComparisonLayout | None, int] = (None, 0)  # what the spots stand for
        self._seen = range(0)
        self._inks: dict[tuple[str, ...], Style] = {}

    def on_mount(self) -> None:
        """Follow the view."""
        self.watch(self._view, "scroll_y", self.redraw, init=False)
        self.watch(self._view, "virtual_size", self.redraw, init=False)

    def on_resize(self) -> None:
        """Another height, other spots."""
        self.redraw()

    def notify_style_update(self) -> None:
        """Forget the colours."""
        super().notify_style_update()
        self._inks.clear()

    def redraw(self) -> None:
        """Look at the view again; draw only what is different."""
        laid, height = self._view.laid, self.size.height
        if self._drawn != (laid, height):
            self._drawn = (laid, height)
            self._spots = overview(laid, height) if laid else ()
            self.refresh()
        seen = self._in_sight()
        if seen != self._seen:
            self._seen = seen
            self.refresh()

    def _in_sight(self) -> range:
        """The spots that stand for what is in sight; none when that is everything."""
        laid, top, height = self._view.laid, self._view.scroll_offset.y, self.size.height
        if laid is None or laid.height <= self._view.view_height:
            return range(0)
        return range(spot_of(laid, top, height), spot_of(laid, top + self._view.view_height - 1, height) + 1)

    def _ink(self, *names: str) -> Style:
        if (found := self._inks.get(names)) is None:
            found = self.rich_style
            for name in names:
                found += self.get_component_rich_style(f"map--{name}", partial=True)
            self._inks[names] = found
        return found

    def render_line(self, y: int) -> Strip:
        """One spot."""
        width = self.size.width
        if y >= len(self._spots):
            return Strip.blank(width, self._ink())
        spot = self._spots[y]
        names = ("seen",) * (y in self._seen) + ((spot,) if spot not in ("", "agree") else ())
        return Strip([Segment(_SIGNS[spot][self._ascii].ljust(width), self._ink(*names))], width)

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
