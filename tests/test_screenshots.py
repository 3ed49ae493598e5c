"""The pictures in the repository are those that the program draws now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from screenshots.make import PICTURES, Picture, draw

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "screenshots"


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
async def test_a_picture_is_what_the_program_draws(picture: Picture) -> None:
    kept = (FOLDER / f"{picture.name}.svg").read_text(encoding="utf-8")
    assert await draw(picture) == kept, "draw it again: python screenshots/make.py"


def test_every_picture_in_the_folder_is_drawn_by_the_script() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == {picture.name for picture in PICTURES}


def test_every_picture_that_the_readme_shows_is_there() -> None:
    shown = re.findall(r"\]\((screenshots/[^)]+\.svg)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown
    assert all((ROOT / path).is_file() for path in shown)
