"""An address is shown whole before a browser gets it."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import urlsplit

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from reader.tui import safe
from reader.tui.screens.dialog import Dialog


def openable(url: str) -> str | None:
    """Why an address must not go to a browser; None when it may."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return "This address cannot be read as one."
    if parts.scheme not in ("http", "https"):
        return "Only http and https addresses are opened in the browser."
    return None if host else "This address names no host."


def open_browser(url: str) -> str:
    """Hand an address to the browser; the sentence that says what happened."""
    import webbrowser

    try:
        browser = webbrowser.get()
        if type(browser) is webbrowser.GenericBrowser:  # it would draw over this very terminal
            return f"Only a text browser was found, which would need this terminal. The address is {url}"
        opened = browser.open(url)
    except (webbrowser.Error, OSError):
        opened = False
    return "Handed to the browser." if opened else f"No browser could be started here. The address is {url}"


class BrowseDialog(Dialog[bool]):
    """Asks before the browser is started."""

    DEFAULT_CSS = """
    BrowseDialog .title { margin-bottom: 1; }
    BrowseDialog .address { color: $a-text; margin-bottom: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "open", show=False),
        Binding("q,n", "dismiss(None)", show=False),
    ]

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static("Open in the browser?", classes="title", markup=False)
            yield Static(safe.plain(self._url), classes="address", markup=False)
            yield Static("Enter opens it, Esc does not.", classes="hint", markup=False)

    def action_open(self) -> None:
        """Yes."""
        self.dismiss(True)
