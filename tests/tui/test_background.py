"""Asking the terminal for its background."""

from __future__ import annotations

import os
import pty
import termios
from threading import Thread

import pytest

from reader.tui.background import QUESTION, ask, is_dark, may_ask


@pytest.mark.parametrize(
    ("answer", "dark"),
    [
        (b"\x1b]11;rgb:0000/0000/0000\x1b\\", True),
        (b"\x1b]11;rgb:fa/f8/f3\x07", False),
        (b"\x1b]11;rgb:f/f/f\x1b\\\x1b[?62c", False),
        (b"\x1b]11;rgba:1e1e/1e1e/2e2e/ffff\x1b\\", True),
        (b"\x1b[?62;22c", None),
        (b"", None),
    ],
)
def test_an_answer_is_read_by_its_brightness(answer: bytes, dark: bool | None) -> None:
    assert is_dark(answer) is dark


@pytest.mark.parametrize(
    ("environment", "may"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-256color", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}, False),
        ({"TERM": "dumb"}, False),
        ({}, False),
    ],
)
def test_only_a_terminal_that_answers_at_once_is_asked(environment: dict[str, str], may: bool) -> None:
    assert may_ask(environment) is may


def _terminal(answer: bytes) -> bool | None:
    """Ask a terminal that gives one answer; its settings are checked."""
    outside, inside = pty.openpty()
    before = termios.tcgetattr(inside)

    def terminal() -> None:
        asked = b""
        while QUESTION not in asked:
            asked += os.read(outside, 1024)
        os.write(outside, answer)

    thread = Thread(target=terminal)
    thread.start()
    try:
        return ask(inside, inside, patience=60)
    finally:
        thread.join()
        assert termios.tcgetattr(inside) == before
        os.close(inside)
        os.close(outside)


def test_a_terminal_that_knows_its_background_is_believed() -> None:
    assert _terminal(b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;22c") is False


def test_a_terminal_that_tells_only_its_kind_is_not_waited_for() -> None:
    assert _terminal(b"\x1b[?6c") is None


def test_what_is_no_terminal_is_not_asked() -> None:
    read, write = os.pipe()
    assert ask(read, write) is None
    os.close(read)
    os.close(write)
