"""A library of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE

from reader.library import Entry, Library


@pytest.fixture
def library(data: Path) -> Iterator[Library]:
    """A library that has just been made."""
    with Library.open(data) as opened:
        yield opened


@pytest.fixture
def entry(library: Library) -> Entry:
    """An account in it."""
    return library.add(BRIDGE.encode(), name="a.txt")
