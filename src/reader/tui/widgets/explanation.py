"""The panel that says why the sentences of a row stand together and what differs in them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from reader.layout.explain import Paragraph
from reader.layout.spelling import spelled
from reader.tui import safe

STYLES = {
    "strong": "$strong bold",
    "muted": "$muted",
    "a": "$a-text bold",
    "b": "$b-text bold",
    "conflict": "$conflict bold",
    "": "$ink",
}


def content(paragraphs: Iterable[Paragraph], *, ascii_only: bool) -> Content:
    """Paragraphs as they are shown, a line each."""
    lines = (
        safe.join(*(safe.plain(spelled(text, ascii_only=ascii_only), STYLES[style]) for text, style in said))
        for said in paragraphs
    )
    return safe.join(*lines, between="\n")


class Explanation(VerticalScroll, can_focus=False):
    """Follows the row in focus while it is open."""

    def compose(self) -> ComposeResult:
        yield Static(markup=False)

    def put(self, paragraphs: Iterable[Paragraph], *, ascii_only: bool) -> None:
        """Say something else, a line each."""
        self.query_one(Static).update(content(paragraphs, ascii_only=ascii_only))
        self.scroll_home(animate=False)

    def go_on(self) -> bool:
        """Scroll to what does not fit, a screenful at a time; whether there was any."""
        if more := self.scroll_y < self.max_scroll_y:
            self.scroll_page_down(animate=False)
        return more
