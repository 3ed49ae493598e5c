"""What an empty library says."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from reader.tui import safe

LINES = (
    ("reader add clippings/", "keeps each article in a folder"),
    ("reader one.txt two.txt", "compares two accounts at once"),
)


class Welcome(Vertical):
    """A key and two commands to begin with."""

    DEFAULT_CSS = """
    Welcome { align: center middle; height: 1fr; }
    Welcome Static { width: 64; max-width: 100%; }
    Welcome .head { color: $strong; text-style: bold; margin-bottom: 1; }
    Welcome .command { color: $a-text; text-style: bold; }
    Welcome .what { color: $muted; margin-bottom: 1; }
    """

    def __init__(self, add: str) -> None:
        """``add`` is the key that adds an article."""
        super().__init__()
        self._add = add

    def compose(self) -> ComposeResult:
        yield Static("The library is empty. Begin with one of these:", classes="head", markup=False)
        for command, what in ((self._add, "adds a file, a folder, an address or a pasted text"), *LINES):
            yield Static(safe.plain(command), classes="command")
            yield Static(safe.plain(what), classes="what")
