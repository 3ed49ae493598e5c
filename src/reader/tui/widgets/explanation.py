"""The panel that says why the sentences of a row stand together and what differs in them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from reader.layout.explain import Said
from reader.tui import safe

STYLES = {
    "strong": "$strong bold",
    "muted": "$muted",
    "a": "$a-text bold",
    "b": "$b-text bold",
    "conflict": "$conflict bold",
    "": "$ink",
}


def content(paragraphs: Iterable[Said]) -> Content:
    """Paragraphs of pieces as content, a line each."""
    return safe.join(
        *(
            safe.join(*(safe.plain(text, STYLES[style]) for text, style in said))
            for said in paragraphs
            if said
        ),
        between="\n",
    )


class Explanation(VerticalScroll, can_focus=False):
    """Follows the row in focus while it is open."""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(markup=False)

    def put(self, paragraphs: Iterable[Said]) -> None:
        """Say something else."""
        self.query_one(Static).update(content(paragraphs))
        self.scroll_home(animate=False)
