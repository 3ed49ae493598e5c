"""A library of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library


@pytest.fixture
def library(data: Path) -> Iterator[Library]:
    """A library that has just been made."""
    with Library.open(data) as opened:
        yield opened
