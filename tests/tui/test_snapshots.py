"""What the library and the reader view look like in each of their modes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.pilot import Pilot

from reader.config import Settings
from reader.tui.screens.library import LibraryScreen

Mode = tuple[tuple[int, int], str, tuple[str, ...]]  # size, theme, keys

LIBRARY: dict[str, Mode] = {
    "80 by 24": ((80, 24), "dark", ("j",)),
    "140 by 40": ((140, 40), "dark", ()),
    "light": ((140, 40), "light", ("j", "j")),
    "marked": ((120, 30), "dark", ("v", "j", "j", "v")),
    "filtered": ((120, 30), "dark", ("/", *"ferry")),
    "choosing a partner": ((120, 30), "dark", ("c",)),
    "help": ((120, 40), "dark", ("?",)),
    "help at 80 by 24": ((80, 24), "light", ("?", *"mark")),
    "palette": ((120, 30), "light", ("ctrl+p", *"so")),
    "tags": ((80, 24), "dark", ("a",)),
    "hardly any room": ((20, 5), "dark", ()),
}
READING: dict[str, Mode] = {
    "80 by 24": ((80, 24), "dark", ("j", "j")),
    "140 by 40": ((140, 40), "dark", ()),
    "light": ((120, 40), "light", ("]", "j")),
    "with stripped lines": ((120, 40), "dark", ("B", "j")),
    "with stripped lines, narrow": ((50, 30), "light", ("B",)),
    "found words": ((120, 40), "dark", ("/", *"ferry", "enter", "n")),
    "outline": ((140, 40), "dark", ("i", "j")),
    "outline below": ((80, 24), "dark", ("i", "j")),
    "zen": ((120, 40), "dark", ("z",)),
    "export": ((100, 30), "dark", ("e",)),
    "browser": ((100, 30), "dark", ("o",)),
    "hardly any room": ((20, 5), "dark", ("j",)),
}


def run(*keys: str, preview: bool = False) -> Callable[[Pilot[Any]], Any]:
    """Press keys before the picture is taken."""

    async def before(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        if preview:
            cast(LibraryScreen, pilot.app.screen).fetch_preview()
            await settled(pilot)
        await press(pilot, *keys)

    return before


@pytest.mark.parametrize("mode", LIBRARY)
def test_the_library_looks_as_it_should(mode: str, snap_compare: Callable[..., bool], tmp_path: Path) -> None:
    size, theme, keys = LIBRARY[mode]
    app = stocked(tmp_path, settings=Settings(theme=theme, ascii="never"))  # type: ignore[arg-type]
    assert snap_compare(app, terminal_size=size, run_before=run(*keys, preview=True))


@pytest.mark.parametrize("mode", READING)
def test_the_reader_view_looks_as_it_should(
    mode: str, snap_compare: Callable[..., bool], tmp_path: Path
) -> None:
    size, theme, keys = READING[mode]
    app = stocked(tmp_path, 1, settings=Settings(theme=theme, ascii="never"))  # type: ignore[arg-type]
    assert snap_compare(app, terminal_size=size, run_before=run(*keys))


def test_an_article_without_a_title_looks_as_it_should(
    snap_compare: Callable[..., bool], tmp_path: Path
) -> None:
    assert snap_compare(stocked(tmp_path, 2), terminal_size=(80, 24), run_before=run())


def test_an_empty_library_looks_as_it_should(snap_compare: Callable[..., bool], tmp_path: Path) -> None:
    assert snap_compare(stocked(tmp_path, stock=()), terminal_size=(80, 24), run_before=run())


@pytest.mark.parametrize("sources", [(), (1,)], ids=["library", "reader view"])
def test_without_colours_signs_and_text_styles_carry_everything(
    sources: tuple[int, ...],
    snap_compare: Callable[..., bool],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    keys = ("B", "/", *"ferry", "enter") if sources else ("v", "j", "v", "/", *"e")
    app = stocked(tmp_path, *sources)
    assert snap_compare(app, terminal_size=(100, 30), run_before=run(*keys, preview=not sources))


@pytest.mark.parametrize("sources", [(), (1,)], ids=["library", "reader view"])
def test_ascii_alone_looks_as_it_should(
    sources: tuple[int, ...], snap_compare: Callable[..., bool], tmp_path: Path
) -> None:
    app = stocked(tmp_path, *sources, settings=Settings(theme="dark", ascii="always"))
    keys = ("B", "j") if sources else ("v",)
    assert snap_compare(app, terminal_size=(100, 30), run_before=run(*keys))
