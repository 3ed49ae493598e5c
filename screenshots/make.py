"""Draws the pictures of the README from the real program: python screenshots/make.py"""

from __future__ import annotations

import asyncio
import html
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
    from textual.strip import Strip

HERE = Path(__file__).resolve().parent
SEEDS = tuple(str(path) for path in sorted((HERE.parent / "seeds").glob("*.txt")))
CELL = 12.2
"""Width of a character in the SVG that Rich draws."""
TEXT = re.compile(
    r'<text class="([^"]*)" x="([\d.]+)" y="([\d.]+)" textLength="[\d.]+" ([^>]*)>([^<]+)</text>'
)
PIECE = re.compile(r"(?:&#160;)*((?:(?!&#160;&#160;).)+)", re.DOTALL)
SURROUNDINGS = {"COLORTERM": "truecolor", "TERM": "xterm-256color"}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is opened, and the keys that lead to what it shows."""

    name: str
    sources: tuple[int, ...] = ()  # of the seeds, by number from 1
    keys: tuple[str, ...] = ()
    size: tuple[int, int] = (140, 40)  # columns, rows
    theme: Literal["dark", "light"] = "dark"


QUIET = 6
"""Looks without a change after which nothing more is expected."""

PAUSE = 0.05
"""Seconds between two looks."""

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
    from reader.tui.screens import shelf

    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.dict(os.environ, SURROUNDINGS),
        # What the library looks after once the keys rest belongs into the picture.
        mock.patch.multiple(shelf, REST=PAUSE / 2, SETTLE=PAUSE / 2),
    ):
        os.environ.pop("NO_COLOR", None)
        library = Library.open(Path(folder))
        app = ReaderApp(
            library,
            Settings(theme=picture.theme, ascii="never", animations=False),
            tuple(SEEDS[number - 1] for number in picture.sources),
        )
        async with app.run_test(size=picture.size) as pilot:
            await _settled(pilot)
            for key in picture.keys:
                await pilot.press(key)
                await _settled(pilot)
            svg = app.export_screenshot(title="reader")
        library.close()
    # the name that Rich gives it tells also how the program cut its lines, which nobody sees
    return TEXT.sub(_parted, re.sub(r"terminal-\d+", f"terminal-{picture.name}", svg))


async def _settled(pilot: Pilot[None]) -> None:
    """Wait until the screen stays the same while nothing is being worked on."""
    from textual.widgets import Input

    last: list[Strip] = []
    same = 0
    while same < QUIET:
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(PAUSE)
        drawn = pilot.app.screen._compositor.render_strips()
        last, same = drawn, same + 1 if drawn == last else 0


def _parted(match: re.Match[str]) -> str:
    """A line in pieces that begin where their first letter is.

    Some programs that show SVG drop leading blanks, and let long lines drift with the width of their font.
    """
    style, x, y, rest, line = match.groups()
    pieces = []
    for piece in PIECE.finditer(line):
        start = float(x) + CELL * _cells(line[: piece.start(1)])
        size = CELL * _cells(piece[1])
        pieces.append(
            f'<text class="{style}" x="{start:.1f}" y="{y}" textLength="{size:.1f}" {rest}>{piece[1]}</text>'
        )
    return "".join(pieces)


def _cells(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(html.unescape(text))


def main(names: Sequence[str]) -> None:
    """Draw the pictures named, or all of them."""
    for picture in PICTURES:
        if not names or picture.name in names:
            path = HERE / f"{picture.name}.svg"
            path.write_text(asyncio.run(draw(picture)), encoding="utf-8")
            print(path.relative_to(HERE.parent))


if __name__ == "__main__":
    main(sys.argv[1:])
