"""The clipboard program of the system."""

from __future__ import annotations

from pathlib import Path

from reader.tui.clipboard import Way, copy


def _program(folder: Path, name: str, script: str) -> dict[str, str]:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin", "DISPLAY": ":0"}


def test_the_program_that_is_there_gets_the_text(tmp_path: Path) -> None:
    environment = _program(tmp_path, "xclip", f"cat > {tmp_path}/taken")
    assert copy("“harbour”", environment) == Way("xclip")
    assert (tmp_path / "taken").read_text() == "“harbour”"


def test_a_program_that_fails_is_passed_over(tmp_path: Path) -> None:
    environment = _program(tmp_path, "xclip", "exit 1")
    assert copy("harbour", {**environment, "PATH": str(tmp_path)}) == Way(None)


def test_a_program_for_another_kind_of_screen_is_not_asked(tmp_path: Path) -> None:
    environment = _program(tmp_path, "xclip", "cat > /dev/null")
    environment.pop("DISPLAY")
    assert copy("harbour", {**environment, "PATH": str(tmp_path)}) == Way(None)


def test_what_is_said_names_the_program_or_that_there_was_none() -> None:
    assert Way("wl-copy").told("the path") == "Copied the path with wl-copy."
    assert "no clipboard program" in Way(None).told("the path")
    assert "tmux's buffer" in Way("tmux").told("the path")
