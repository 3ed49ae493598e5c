"""Handing an address to the browser."""

from __future__ import annotations

import webbrowser

import pytest

from reader.tui.screens.browsing import open_browser, openable


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://harbour.example",
        "https://",
        "http:///path",
        "-version",
        "http://[x",
    ],
)
def test_only_addresses_of_the_web_with_a_host_may_go_there(url: str) -> None:
    assert openable(url) is not None


@pytest.mark.parametrize("url", ["https://harbour.example/ferry?x=1", "http://harbour.example"])
def test_addresses_of_the_web_may(url: str) -> None:
    assert openable(url) is None


class Browser(webbrowser.BaseBrowser):
    """Takes every address, or none."""

    takes = True

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:  # noqa: ARG002
        """Say whether it was taken."""
        return self.takes


def test_what_a_browser_took_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "get", lambda: Browser("kind"))
    assert open_browser("https://harbour.example") == "Handed to the browser."


def test_a_browser_that_fails_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Browser, "takes", False)
    monkeypatch.setattr(webbrowser, "get", lambda: Browser("kind"))
    assert open_browser("https://harbour.example").startswith("No browser could be started")


def test_where_there_is_none_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    assert open_browser("https://harbour.example").startswith("No browser could be started")


def test_a_text_browser_is_kept_off_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webbrowser, "get", lambda: webbrowser.GenericBrowser("w3m"))
    assert open_browser("https://harbour.example").startswith("Only a text browser was found")
