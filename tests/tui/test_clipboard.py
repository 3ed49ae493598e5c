"""The clipboard program of the system."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.tui.clipboard import Way, copy


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a script in the place of xclip, on a screen that has one."""

    def put(script: str) -> None:
        path = tmp_path / "xclip"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        monkeypatch.setenv("DISPLAY", ":0")

    return put


def test_the_program_that_is_there_gets_the_text(tmp_path: Path, program: Callable[[str], None]) -> None:
    program(f"cat > {tmp_path}/taken")
    assert copy("“harbour”") == Way("xclip")
    assert (tmp_path / "taken").read_text() == "“harbour”"


def test_a_program_that_fails_is_passed_over(
    tmp_path: Path, program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert copy("harbour") == Way(None)


def test_a_program_for_another_kind_of_screen_is_not_asked(
    tmp_path: Path, program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY")
    assert copy("harbour") == Way(None)


def test_what_is_said_names_the_program_or_that_there_was_none() -> None:
    assert Way("wl-copy").told("the path") == "Copied the path with wl-copy."
    assert "no clipboard program" in Way(None).told("the path")
    assert "tmux's buffer" in Way("tmux").told("the path")
