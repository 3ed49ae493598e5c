"""The clipboard program of the system."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.tui.clipboard import copy


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
    assert copy("“harbour”", "the path") == "Copied the path with xclip."
    assert (tmp_path / "taken").read_text() == "“harbour”"


def test_a_program_that_fails_is_passed_over(
    tmp_path: Path, program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "no clipboard program" in copy("harbour", "the path")


def test_a_program_for_another_kind_of_screen_is_not_asked(
    tmp_path: Path, program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY")
    assert "no clipboard program" in copy("harbour", "the path")


def test_of_tmux_it_is_said_that_it_has_a_buffer_of_its_own(
    tmp_path: Path, program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    program("exit 0")
    (tmp_path / "xclip").rename(tmp_path / "tmux")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("TMUX", "1")
    assert "tmux's buffer" in copy("harbour", "the path")
