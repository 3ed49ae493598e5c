"""The whole comparison in the margin: where the conflicts stand, and which part is in sight."""

from __future__ import annotations

from textual import events
from textual.reactive import reactive
from textual.strip import Strip

from reader.layout.comparison import ComparisonLayout
from reader.layout.overview import MapSign, line_at, overview, spot_of
from reader.tui.widgets.comparison_view import ComparisonView
from reader.tui.widgets.drawing import Drawing

SIGNS: dict[MapSign, tuple[str, str]] = {
    "": (" ", " "),
    "agree": (" ", " "),
    "only_left": ("╴", "<"),
    "only_right": ("╶", ">"),
    "only_both": ("─", "-"),
    "changed": ("≈", "~"),
    "conflict": ("━", "!"),
}
STYLES: dict[MapSign, str] = {
    "only_left": "a",
    "only_right": "b",
    "only_both": "muted",
    "changed": "ink",
    "conflict": "bold conflict",
}


class ComparisonMap(Drawing):
    """One column beside the view; it takes the place of a scrollbar."""

    ALLOW_SELECT = False
    spots: reactive[tuple[MapSign, ...]] = reactive(())
    seen: reactive[range] = reactive(range(0))

    def __init__(self, view: ComparisonView) -> None:
        super().__init__()
        self._view = view
        self._drawn: tuple[ComparisonLayout | None, int] = (None, 0)  # what the spots stand for

    def on_mount(self) -> None:
        self.watch(self._view, "scroll_y", self.redraw, init=False)

    def on_resize(self) -> None:
        self.redraw()

    def redraw(self) -> None:
        """Look at the view again; draw only what is different."""
        laid, height = self._view.laid, self.size.height
        if self._drawn != (laid, height):
            self._drawn = (laid, height)
            self.spots = overview(laid, height) if laid else ()
        self.seen = self._in_sight()

    def _in_sight(self) -> range:
        """The spots that stand for what is in sight; none when that is everything."""
        laid, top, height = self._view.laid, self._view.scroll_offset.y, self.size.height
        if laid is None or laid.height <= self._view.view_height:
            return range(0)
        return range(spot_of(laid, top, height), spot_of(laid, top + self._view.view_height - 1, height) + 1)

    def render_line(self, y: int) -> Strip:
        """One cell of the column: the sign of the rows that it stands for."""
        width = self.size.width
        if y >= len(self.spots):
            return Strip.blank(width, self.ink())
        spot = self.spots[y]
        seen = "on cursor" if y in self.seen else ""
        return self.fitted([(SIGNS[spot][self.ascii].ljust(width), seen, STYLES.get(spot, ""))], width)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """To the place that was clicked."""
        self.capture_mouse()
        self._jump(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the mouse while it drags."""
        if event.button == 1:
            self._jump(event.y)

    def on_mouse_up(self) -> None:
        """End the drag."""
        self.release_mouse()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the view."""
        self._view.on_mouse_scroll_down(event)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the view."""
        self._view.on_mouse_scroll_up(event)

    def _jump(self, y: int) -> None:
        laid = self._view.laid
        if laid is not None and laid.items:
            y = max(0, min(y, self.size.height - 1))
            self._view.go(laid.item_at(line_at(laid, y, self.size.height)))
