"""A library of its own for each test, and texts of an invented story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The data directory of the test."""
    return tmp_path / "data"


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    """A library that has just been made."""
    with Library.open(home) as opened:
        yield opened
