"""The base of every long view: rows drawn on demand over prefix sums of heights, with a cursor that stays in sight.

A subclass names its *items* (rows of a list, blocks of an article, rows of a comparison) by their heights at a width
and draws one line of one item. The cursor stands on a *stop*: an item, unless the subclass has finer ones (sentences).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollDown, ScrollTo, ScrollUp
from textual.strip import Strip

from reader.layout.wrapping import starts
from reader.tui.commands import bindings
from reader.tui.widgets.drawing import Drawing

WHEEL = 3  # rows a notch


class LineView(ScrollView, Drawing, can_focus=True):
    """Rows drawn on demand."""

    DEFAULT_CSS = (
        "LineView { overflow: hidden scroll; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }"
    )
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("view")

    cursor: var[int] = var(0, init=False)
    CLICKS: ClassVar[int] = 2  # that choose a stop; 0 where none is chosen
    CURSOR: ClassVar[str] = "on cursor"  # the style below an item under the cursor
    margin = 1  # rows kept in sight above and below the cursor

    @dataclass
    class Moved(Message):
        """The cursor stands on another stop."""

        view: LineView
        at: int  # the stop

    @dataclass
    class Chosen(Moved):
        """The stop under the cursor was chosen with Enter or a double click."""

    def __init__(self) -> None:
        super().__init__()
        self.set_reactive(ScrollView.show_vertical_scrollbar, True)  # from the first paint on
        self._starts: list[int] = [0]
        self._strips: LRUCache[Hashable, Strip] = LRUCache(1024)
        self._width = 0  # the width that was laid out; 0 before the first layout
        self._placed = False  # whether the cursor has a row on the screen that it could keep

    def heights(self, width: int) -> Sequence[int]:
        """The rows that each item takes at a width of ``width`` cells."""
        raise NotImplementedError

    def draw(self, item: int, line: int, width: int) -> Strip:
        """Line ``line`` of an item, ``width`` cells wide."""
        raise NotImplementedError

    def state(self, item: int) -> Hashable:
        """Everything about an item itself that its drawing depends on."""
        return item == self.cursor

    def stops(self) -> int:
        """How many places the cursor can stand on."""
        return len(self._starts) - 1

    def rows_of(self, stop: int) -> tuple[int, int]:
        """The first row of a stop and the row after its last."""
        return self._starts[stop], self._starts[stop + 1]

    def stop_at(self, row: int, column: int = 0) -> int:  # noqa: ARG002
        """The stop drawn at a row and column."""
        return self.locate(row)[0]

    @property
    def text_width(self) -> int:
        """Cells a row may take."""
        return self.scrollable_content_region.width

    @property
    def view_height(self) -> int:
        """How many rows are in sight."""
        return max(1, self.scrollable_content_region.height)

    @property
    def total(self) -> int:
        """Rows of all items."""
        return self._starts[-1]

    def locate(self, row: int) -> tuple[int, int]:
        """The item drawn at a row, and which of its lines."""
        row = max(0, min(row, self.total - 1))
        item = bisect_right(self._starts, row) - 1
        return item, row - self._starts[item]

    def relayout(self, *, anchored: bool = True) -> None:
        """Measure again and draw; the stop under the cursor stays where it was on the screen.

        With ``anchored=False``, as for new contents, the cursor is brought into sight instead.
        """
        before = self.total
        self.measure(anchored=anchored)
        self.refresh(layout=self.styles.auto_dimensions and self.total != before)

    def measure(self, *, anchored: bool = True) -> None:
        """Wrap the text for the width there is, and put the cursor where it belongs."""
        width = self.text_width
        if width < 1:  # not in sight: what was measured may not fit the contents any more
            self._starts, self._width, self._placed = [0], 0, False
            return
        anchored = anchored and self._placed and self.stops() > 0
        before = self._cursor_rows()[0] - self.scroll_offset.y if anchored else 0
        self._starts = starts(self.heights(width))
        self._width, self._placed = width, True
        self._strips.clear()
        if (laid := Size(width, self.total)) != self.virtual_size:
            self.set_reactive(ScrollView.virtual_size, laid)
            self._scroll_update(laid)
        self.set_reactive(LineView.cursor, max(0, min(self.cursor, self.stops() - 1)))
        first, _ = self._cursor_rows()
        self._scroll(
            first - min(max(before, 0), self.view_height - 1) if anchored else first - self.view_height // 3
        )
        self.reveal()

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Measure for a new size before it is painted: the resize is told after that, and all would be drawn twice."""
        if size == self.outer_size:  # at every layout of the screen the scrollbar would be drawn for nothing
            return False
        told = super()._size_updated(size, virtual_size, container_size, layout)
        self.measure()
        return told

    def redraw(self) -> None:
        """Draw everything again: colours or contents changed, heights did not."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def _cursor_rows(self) -> tuple[int, int]:
        return self.rows_of(min(self.cursor, self.stops() - 1)) if self.stops() else (0, 0)

    def lit(self, item: int) -> tuple[str, ...]:
        """The style that lies below an item under the cursor, for :meth:`fitted`."""
        return (self.CURSOR,) if item == self.cursor else ()

    def render_line(self, y: int) -> Strip:
        """The row at ``y`` of the view."""
        row, width = y + self.scroll_offset.y, self._width
        if row >= self.total:
            return Strip.blank(self.size.width, self.ink())
        item, line = self.locate(row)
        key = (item, line, width, self.depends(item))
        if (strip := self._strips.get(key)) is None:
            strip = self._strips[key] = self.draw(item, line, width)
        return strip

    def depends(self, item: int) -> Hashable:
        """What the drawing of an item depends on besides line and width."""
        return self.has_focus, self.state(item)

    def refresh_stop(self, stop: int) -> None:
        """Draw the rows of one stop again."""
        if 0 <= stop < self.stops():
            first, last = self.rows_of(stop)
            self.refresh_lines(first, last - first)

    def watch_cursor(self, before: int, now: int) -> None:
        """Draw the stop that was left and the one that was reached."""
        self.refresh_stop(before)
        self.refresh_stop(now)
        self.post_message(self.Moved(self, now))

    def go(self, stop: int) -> None:
        """Put the cursor on a stop and bring it into sight."""
        if self.stops():
            self.cursor = max(0, min(stop, self.stops() - 1))
            self.reveal()

    def go_beyond(self, stops: Iterable[int], step: int) -> bool:
        """To the next of some stops, which stand in their order, or with a step of -1 to the one before; whether there is one."""
        there = [stop for stop in stops if (stop - self.cursor) * step > 0]
        if there:
            self.go(there[0] if step > 0 else there[-1])
        return bool(there)

    def reveal(self) -> None:
        """Scroll as little as it takes to show the stop under the cursor, its beginning first."""
        if not self._width or not self.stops():
            return
        first, last = self._cursor_rows()
        height, top = self.view_height, self.scroll_offset.y
        margin = max(0, min(self.margin, (height - (last - first)) // 2))
        if last + margin > top + height:
            top = last + margin - height
        if first - margin < top:
            top = first - margin
        self._scroll(min(top, first))

    def _scroll(self, top: int) -> None:
        top = max(0, min(top, self.total - self.view_height))
        if top != self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, force=True, immediate=True)

    def action_move(self, step: int) -> None:
        """One stop on; a stop taller than the view is scrolled through first."""
        first, last = self._cursor_rows()
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self.view_height
        target = self.cursor + step
        if (step > 0 and last > bottom) or (step < 0 and first < top) or not 0 <= target < self.stops():
            self._scroll(top + step)
        else:
            self.go(target)

    def action_page(self, share: float) -> None:
        """A page or a part of it on; one row of a full page stays in sight."""
        step = int(self.view_height * share) or (1 if share > 0 else -1)
        if abs(share) == 1 and self.view_height > 2:
            step -= 1 if share > 0 else -1
        row = self._cursor_rows()[0] + step
        self._scroll(self.scroll_offset.y + step)
        at_end = row >= self.total or row < 0
        self.go((self.stops() - 1 if step > 0 else 0) if at_end else self.stop_at(row))

    def action_first(self) -> None:
        """To the beginning."""
        self.go(0)
        self._scroll(0)

    def action_last(self) -> None:
        """To the end."""
        self.go(self.stops() - 1)
        self._scroll(self.total)

    def action_choose(self) -> None:
        """Choose the stop under the cursor."""
        if self.stops():
            self.post_message(self.Chosen(self, self.cursor))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll; the cursor is taken along at the edge."""
        self._wheel(event, WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll; the cursor is taken along at the edge."""
        self._wheel(event, -WHEEL)

    def on_scroll_up(self, event: ScrollUp) -> None:
        """A click above the thumb of the scrollbar."""
        self._wheel(event, -self.view_height)

    def on_scroll_down(self, event: ScrollDown) -> None:
        """A click below it."""
        self._wheel(event, self.view_height)

    def on_scroll_to(self, event: ScrollTo) -> None:
        """The thumb is dragged."""
        self._wheel(event, round(event.y or 0) - self.scroll_offset.y)

    def _wheel(self, event: Message, step: int) -> None:
        event.prevent_default()
        event.stop()
        self.slide(step)

    def slide(self, step: int) -> None:
        """Scroll by rows; the cursor is taken along at the edge."""
        self._scroll(self.scroll_offset.y + step)
        first, last = self._cursor_rows()
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self.view_height
        if last <= top:
            self.cursor = self.stop_at(top)
        elif first >= bottom:
            self.cursor = self.stop_at(bottom - 1)

    async def on_click(self, event: events.Click) -> None:
        """Focus what was clicked; as many clicks as that takes choose it."""
        event.prevent_default()  # the toolkit selects all text on a double click
        row = event.y + self.scroll_offset.y
        if self.text_selection is not None or row >= self.total:
            return
        self.go(self.stop_at(row, event.x))
        if event.chain == self.CLICKS:
            self.action_choose()
