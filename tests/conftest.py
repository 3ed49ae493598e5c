"""What tests of the whole program share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data directory of the test, which the program has to make."""
    return tmp_path / "data"
