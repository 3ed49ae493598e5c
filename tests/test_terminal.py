"""The program in a real terminal: it draws, answers keys, and leaves the terminal as it found it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE
from tests.processes import SEEDS, environment
from tests.terminal import Terminal

ENTERED = b"\x1b[?1049h"
MODES = (b"1049", b"1000", b"1003", b"1006", b"2004")  # alternate screen, mouse, bracketed paste


def _restored(terminal: Terminal) -> None:
    """Every mode that was switched on is off, the cursor is shown, and the keyboard is as before."""
    for mode in MODES:
        switched = re.findall(rb"\x1b\[\?(?:\d+;)*" + mode + rb"(?:;\d+)*([hl])", terminal.written)
        assert not switched or switched[-1] == b"l", mode
    cursor = re.findall(rb"\x1b\[\?25([hl])", terminal.written)
    assert not cursor or cursor[-1] == b"h"
    assert terminal.attributes() == terminal.before


def test_a_comparison_opens_and_quitting_restores_the_terminal(data: Path) -> None:
    with Terminal([SEEDS[0], SEEDS[3]], data=data) as terminal:
        terminal.wait_for("sent shockwaves", "≈")
        assert ENTERED in terminal.written
        terminal.press("]")
        terminal.press("\x11")
        assert terminal.wait_for_end() == 0
        _restored(terminal)


def test_the_library_opens_with_the_sample_story_and_q_quits(data: Path) -> None:
    with Terminal([], data=data, columns=80, rows=24) as terminal:
        terminal.wait_for("Yann LeCun, a prominent")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        _restored(terminal)


def test_a_text_that_is_pasted_becomes_an_article(data: Path) -> None:
    with Terminal([], data=data, columns=100, rows=30) as terminal:
        terminal.wait_for("Yann LeCun, a prominent")
        terminal.press("\x1b[200~The quay is closed\r\rThe quay of Orrin was closed on Monday.\r\x1b[201~")
        terminal.wait_for("Add articles", "closed on Monday.")
        terminal.press("\r")
        terminal.wait_for("Added “The quay is closed”.")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_standard_input_is_read_first_and_the_keys_come_from_the_terminal(data: Path, tmp_path: Path) -> None:
    text = tmp_path / "given"
    text.write_text(BRIDGE)
    with text.open("rb") as given, Terminal(["-"], data=data, stdin=given) as terminal:
        terminal.wait_for("found a crack in a girder")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        _restored(terminal)


def test_without_standard_input_the_keys_come_from_the_terminal(data: Path) -> None:
    with Terminal([SEEDS[0]], data=data, closed=True) as terminal:
        terminal.wait_for("Yann LeCun")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        _restored(terminal)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_it_cleanly(data: Path, number: signal.Signals) -> None:
    with Terminal([SEEDS[2]], data=data) as terminal:
        terminal.wait_for("a prominent figure")
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
        _restored(terminal)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_the_screen_is_being_taken_gives_it_back(data: Path, number: signal.Signals) -> None:
    with Terminal([SEEDS[2]], data=data) as terminal:
        terminal.wait_until_written(ENTERED)
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
        _restored(terminal)


def test_what_was_read_before_the_end_is_in_the_library(data: Path) -> None:
    with Terminal([SEEDS[2]], data=data) as terminal:
        terminal.wait_for("a prominent figure")
        terminal.press("\x11")
        assert terminal.wait_for_end() == 0
    from reader.library import Library

    with Library.open(data) as library:
        assert [entry.path for entry in library.entries() if entry.path] == [SEEDS[2]]
        assert library.check() == ()


def test_output_to_a_pipe_starts_no_interface(data: Path) -> None:
    with Terminal([SEEDS[2]], data=data, stdout=subprocess.PIPE) as terminal:
        assert terminal.process.stdout is not None
        output = terminal.process.stdout.read()
        terminal.process.stdout.close()
        assert terminal.wait_for_end() == 0
        assert b"a prominent figure" in output and b"\x1b" not in output
        assert terminal.written == b""


def test_errors_to_a_file_start_no_interface(data: Path, tmp_path: Path) -> None:
    with (
        (tmp_path / "errors").open("wb") as errors,
        Terminal([SEEDS[2]], data=data, stderr=errors) as terminal,
    ):
        assert terminal.wait_for_end() == 0
        assert b"a prominent figure" in terminal.written
        assert ENTERED not in terminal.written


def test_a_terminal_without_escapes_gets_plain_text(data: Path) -> None:
    with Terminal([SEEDS[0], SEEDS[3]], data=data, term="dumb") as terminal:
        assert terminal.wait_for_end() == 1
        assert b"STATEMENT BY STATEMENT" in terminal.written
        assert b"\x1b" not in terminal.written


def test_the_linear_form_starts_no_interface(data: Path) -> None:
    with Terminal(["--plain", SEEDS[0], SEEDS[3]], data=data) as terminal:
        assert terminal.wait_for_end() == 1
        assert b"B says" in terminal.written
        assert b"\x1b" not in terminal.written


def test_signs_that_every_font_has_are_drawn_when_asked_for(data: Path) -> None:
    with Terminal(["--ascii", SEEDS[0], SEEDS[3]], data=data) as terminal:
        terminal.wait_for("sent shockwaves", "~")
        assert not set(terminal.text()) & set("≈≠◂▸▌━╴─…")
        terminal.press("\x11")
        assert terminal.wait_for_end() == 0


def test_trouble_is_told_before_the_screen_is_taken(data: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text(" \n\n")
    for name, reason in (
        ("nosuchfile.txt", "there is no such file"),
        (str(empty), "there is no text in this file"),
    ):
        with Terminal([SEEDS[0], name], data=data, columns=200) as terminal:
            assert terminal.wait_for_end() == 2
            assert terminal.written.strip() == f"reader: {name}: {reason}".encode()


def test_text_in_a_terminal_takes_its_width_and_colour(data: Path) -> None:
    with Terminal(["diff", SEEDS[0], SEEDS[3]], data=data, columns=70) as terminal:
        assert terminal.wait_for_end() == 1
        lines = re.sub(rb"\x1b\[[0-9;]*m", b"", terminal.written).decode().splitlines()
        assert 60 < max(map(len, lines)) <= 70
        assert b"\x1b[" in terminal.written


def test_the_terminal_is_not_needed_by_name(data: Path) -> None:
    """Standard input from /dev/null still leaves a way to press keys."""
    with Path(os.devnull).open("rb") as nothing, Terminal([], data=data, stdin=nothing) as terminal:
        terminal.wait_for("Yann LeCun, a prominent")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_quitting_does_not_wait_for_work_that_nobody_will_look_at(data: Path) -> None:
    code = f"""
import threading
from argparse import Namespace
from pathlib import Path
from reader.cli import start
from reader.cli.inputs import Inputs
from reader.tui import app

def run_app(**given):
    threading.Thread(target=threading.Event().wait).start()
    return 7

app.run_app = run_app
start._interface(Namespace(data_dir=Path({str(data)!r}), articles=[], ascii=False), Inputs())
"""
    with subprocess.Popen([sys.executable, "-c", code], env=environment(data)) as started:
        assert started.wait(timeout=60) == 7
