"""Draws the pictures of the README from the real program: python screenshots/make.py"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from unittest import mock

if TYPE_CHECKING:
    from textual.pilot import Pilot

HERE = Path(__file__).resolve().parent
SEEDS = tuple(str(path) for path in sorted((HERE.parent / "seeds").glob("*.txt")))
CELL = 12.2
"""Width of a character in the SVG that Rich draws."""
BLANKS = re.compile(r'x="([\d.]+)"([^>]*?)textLength="([\d.]+)"([^>]*)>((?:&#160;)+)(?=[^<&])')
SURROUNDINGS = {"COLORTERM": "truecolor", "TERM": "xterm-256color"}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is opened, and the keys that lead to what it shows."""

    name: str
    sources: tuple[int, ...] = ()  # of the seeds, by number from 1
    keys: tuple[str, ...] = ()
    size: tuple[int, int] = (140, 40)  # columns, rows
    theme: Literal["dark", "light"] = "dark"


QUIET = 8
"""Tenths of a second without a change, after which nothing more is expected: background work starts late."""

PICTURES = (
    Picture("comparison", (1, 4), ("]", "]")),
    Picture("comparison-light", (1, 4), ("]", "]"), theme="light"),
    Picture("comparison-stacked", (1, 4), ("]", "]"), (80, 24)),
    Picture("comparison-folded", (1, 4), ("z", "]")),
    Picture("comparison-explained", (1, 4), ("]", "]", "enter")),
    Picture("differences", (1, 4), ("d",)),
    Picture("facts", (3, 4), ("f",)),
    Picture("library"),
    Picture("library-narrow", size=(80, 24)),
    Picture("reader", (1,)),
    Picture("reader-stripped", (1,), ("B",)),
    Picture("reader-light", (3,), (), theme="light"),
    Picture("story", (1, 2, 3, 4)),
    Picture("help", (1, 4), ("?",)),
)


async def draw(picture: Picture) -> str:
    """The picture as SVG."""
    from reader.config import Settings
    from reader.library import Library
    from reader.tui.app import ReaderApp

    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, SURROUNDINGS):
        os.environ.pop("NO_COLOR", None)
        library = Library.open(Path(folder))
        app = ReaderApp(
            library,
            Settings(theme=picture.theme, ascii="never", animations=False),
            tuple(SEEDS[number - 1] for number in picture.sources),
        )
        async with app.run_test(size=picture.size) as pilot:
            svg = await _settled(pilot)
            for key in picture.keys:
                await pilot.press(key)
                svg = await _settled(pilot)
        library.close()
    return BLANKS.sub(_shifted, svg)


async def _settled(pilot: Pilot[None]) -> str:
    """The screen once it stays the same while nothing is being worked on."""
    from textual.widgets import Input

    last, same = "", 0
    while same < QUIET:
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.1)
        svg = pilot.app.export_screenshot(title="reader")
        last, same = svg, same + 1 if svg == last else 0
    return last


def _shifted(match: re.Match[str]) -> str:
    """Text that begins where its first letter is: some programs that show SVG drop leading blanks."""
    blanks = match[5].count("&#160;") * CELL
    return (
        f'x="{float(match[1]) + blanks:.1f}"{match[2]}textLength="{float(match[3]) - blanks:.1f}"{match[4]}>'
    )


def main(names: Sequence[str]) -> None:
    """Draw the pictures named, or all of them."""
    for picture in PICTURES:
        if not names or picture.name in names:
            path = HERE / f"{picture.name}.svg"
            path.write_text(asyncio.run(draw(picture)), encoding="utf-8")
            print(path.relative_to(HERE.parent))


if __name__ == "__main__":
    main(sys.argv[1:])
