"""A view of text to read: phrases are found in it, and the mouse selects it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.geometry import Offset
from textual.selection import Selection
from textual.strip import Strip

from reader.layout.find import Match, find, words_in
from reader.layout.wrapping import Stretch, offset_at, unbroken
from reader.tui.widgets.line_view import LineView

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


class TextView(LineView):
    """Rows drawn on demand, with what was found and what is selected over them."""

    ALLOW_SELECT = True
    MATCH: ClassVar[tuple[str, str]] = "strong on match", "bold match-now-text on match-now"
    """The styles of what was found, and of the one of them that one has gone to."""

    def __init__(self) -> None:
        super().__init__()
        self._marked: dict[int, list[tuple[int, Match]]] = {}
        self.matches: tuple[Match, ...] = ()
        self.match = -1  # index of the current match, -1 for none

    def texts(self) -> Iterable[tuple[int, int, str]]:
        """What can be looked through: item, side, text; a view that has nothing has no key for it."""
        raise NotImplementedError

    def is_behind(self, match: Match) -> bool:
        """Whether the cursor has passed a match."""
        return match.item < self.cursor

    def stop_of(self, match: Match) -> int:
        """The stop in which a match stands."""
        return match.item

    def selectable(self, row: int, start: int) -> tuple[int, int] | None:  # noqa: ARG002
        """The characters of a drawn row that a selection begun at character ``start`` may take; None for all."""
        return None

    def marks(self, item: int, side: int = 0) -> list[Stretch]:
        """The matches in a text, as spans for :func:`written`."""
        return [
            (found.start, found.end, self.MATCH[index == self.match])
            for index, found in self._marked.get(item, ())
            if found.side == side
        ]

    def render_line(self, y: int) -> Strip:
        """The row at ``y`` of the view, with what is selected of it."""
        strip, row = super().render_line(y), y + self.scroll_offset.y
        if row >= self.total:
            return strip
        if (selection := self.text_selection) is not None:
            strip = self._selected(strip, row, selection)
        return strip.apply_offsets(0, row)

    def _selected(self, strip: Strip, row: int, selection: Selection) -> Strip:
        span = self._span(row, len(strip.text), selection)
        if span is None or span[0] >= span[1]:
            return strip
        first, last = (strip.index_to_cell_position(index) for index in span)
        left, middle, right = strip.divide([first, last, strip.cell_length])
        chosen = self.screen.get_component_rich_style("screen--selection")  # over what is there, not under it
        return Strip.join([left, Strip(Segment.apply_style(middle, post_style=chosen)), right])

    def _span(self, row: int, length: int, selection: Selection) -> tuple[int, int] | None:
        span = selection.get_span(row)
        if span is None:
            return None
        start, end = span[0], length if span[1] == -1 else min(span[1], length)
        allowed = self.selectable(row, selection.start.x if selection.start else 0)
        return (max(start, allowed[0]), min(end, allowed[1])) if allowed else (start, end)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, one column of it where there are two."""
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else self.total - 1
        found = []
        for row in range(max(first, 0), min(last, self.total - 1) + 1):
            item, line = self.locate(row)
            text = self.draw(item, line, self._width).text
            span = self._span(row, len(text), selection)
            if span is not None:
                found.append(text[span[0] : span[1]].strip())
        return "\n".join(found), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draw what the mouse has selected."""
        self.refresh()

    async def on_click(self, event: events.Click) -> None:
        """Select the word under a double click where it chooses nothing."""
        await super().on_click(event)
        row = event.y + self.scroll_offset.y
        if event.chain == 2 and not self.CLICKS and row < self.total:
            text = self.draw(*self.locate(row), self._width).text
            at = offset_at(text, unbroken(text), event.x)
            for word in _WORD.finditer(text):
                if word.start() <= at < word.end():
                    ends = Offset(word.start(), row), Offset(word.end(), row)
                    self.screen.selections = {self: Selection(*ends)}

    def search(self, phrase: str) -> None:
        """Mark a phrase and go to the first match from the cursor on."""
        self.show_matches(self.places_of(phrase))

    def search_again(self, phrase: str) -> None:
        """Mark a phrase where it stands now that there is another text; the cursor stays."""
        self._mark(self.places_of(phrase))
        self.redraw()

    def places_of(self, phrase: str) -> tuple[Match, ...]:
        """Where a phrase stands."""
        return find(self.texts(), phrase)

    def search_words(self, query: str) -> None:
        """Mark the words of a filter, each by itself, and go to the first."""
        self.show_matches(
            tuple(
                Match(item, start, end, side)
                for item, side, text in self.texts()
                for start, end in sorted(words_in(text, query))
            )
        )

    def show_matches(self, matches: tuple[Match, ...]) -> None:
        """Mark what was found, and go to the first match from the cursor on, else to the first of all."""
        self._mark(matches)
        self._to_match(self.match)

    def _mark(self, matches: tuple[Match, ...]) -> None:
        self.matches = matches
        ahead = (index for index, match in enumerate(matches) if not self.is_behind(match))
        self.match = next(ahead, 0 if matches else -1)
        self._marked = {}
        for index, found in enumerate(matches):
            self._marked.setdefault(found.item, []).append((index, found))

    def _to_match(self, current: int) -> None:
        self.match = current
        if 0 <= current < len(self.matches):
            self.go(self.stop_of(self.matches[current]))
        self.redraw()

    def step_match(self, step: int) -> None:
        """To the next or the previous match, around the end."""
        if self.matches:
            self._to_match((self.match + step) % len(self.matches))
