"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# no law fails for a busy machine, and the same examples come in each run: what fails was changed, not met by chance;
# `--hypothesis-profile default` looks for others
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data directory of a test of the whole program, which has to make it."""
    return tmp_path / "data"
