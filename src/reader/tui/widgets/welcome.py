"""What an empty library says."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

LINES = (
    ("reader add article.html", "keeps a file"),
    ("reader add https://example.org/story", "fetches a page and keeps it"),
    ("reader one.txt two.txt", "compares two accounts at once"),
)


class Welcome(Vertical):
    """Three commands to begin with."""

    DEFAULT_CSS = """
    Welcome { align: center middle; height: 1fr; }
    Welcome Static { width: 64; max-width: 100%; }
    Welcome .head { color: $strong; text-style: bold; margin-bottom: 1; }
    Welcome .command { color: $a-text; text-style: bold; }
    Welcome .what { color: $muted; margin-bottom: 1; }
    """

    def compose(self) -> ComposeResult:
        """The commands, each with what it does."""
        yield Static("The library is empty. Begin with one of these:", classes="head", markup=False)
        for command, what in LINES:
            yield Static(command, classes="command", markup=False)
            yield Static(what, classes="what", markup=False)
