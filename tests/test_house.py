"""The rules of the house, checked by the tools that know them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports"],
    ],
    ids=" ".join,
)
def test_the_tree_passes(command: list[str]) -> None:
    done = subprocess.run(
        [BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_check_runs_the_command_that_the_readme_gives() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    command = script.strip().splitlines()[-1]
    assert "pytest" in command
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_seeds_are_in_the_wheel_and_the_licence_is_mit() -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"seeds" = "reader/seeds"' in settings
    assert 'license = "MIT"' in settings
    assert len(list((ROOT / "seeds").glob("*.txt"))) == 4


def test_no_file_is_longer_than_a_room_should_be() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in sorted((ROOT / "src").rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long


def test_development_pins_are_exact() -> None:
    block = re.search(r"\ndev = \[(.*?)\n\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.S)
    assert block
    pins = re.findall(r'"([^"]+)"', block[1])
    assert pins and all("==" in pin for pin in pins)
