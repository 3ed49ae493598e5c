"""Nothing of the developer's terminal reaches a test of the interface."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import _wait

from reader.tui.screens import shelf

LOOK = 1 / 250
"""Seconds between two looks whether the program rests; most of the time of these tests went into Textual's own 1/50."""


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Colours, encodings, clipboards and directories as everywhere."""
    for name in ("NO_COLOR", "COLORFGBG", "WAYLAND_DISPLAY", "DISPLAY", "TMUX", "UNICODE_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "no-programs"))
    monkeypatch.setenv("READER_DATA_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", LOOK)
    monkeypatch.setattr(_wait, "SLEEP_IDLE", LOOK / 20)
    monkeypatch.setattr(shelf, "REST", 3600.0)  # a slow machine is no user at rest
    monkeypatch.setattr(shelf, "SETTLE", 3600.0)
