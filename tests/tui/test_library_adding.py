"""Adding articles from within the library."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.pilot import Pilot
from textual.widgets import Input

from reader.config import Settings
from reader.library import Library
from reader.tui.app import ReaderApp
from reader.tui.screens.library import LibraryScreen


async def add(pilot: Pilot[None], name: str) -> LibraryScreen:
    await settled(pilot)
    screen = cast(LibraryScreen, pilot.app.screen)
    await press(pilot, "A")
    pilot.app.screen.query_one(Input).value = name
    await press(pilot, "enter")
    return screen


async def test_a_file_that_was_added_is_in_focus(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("A ferry leaves\n\nThe last ferry left the quay of Orrin on Monday morning.\n")
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(100, 30)) as pilot:
        screen = await add(pilot, f" {path} ")
        assert screen.entry.title == "A ferry leaves"
        assert screen.status.note == "Added “A ferry leaves”."


async def test_what_cannot_be_added_is_told_with_the_reason(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30)) as pilot:
        screen = await add(pilot, "gopher://orrin.example/ferry")
        before = len(screen.view.entries)
        assert screen.status.note.startswith("gopher://orrin.example/ferry: ")
        await add(pilot, str(tmp_path / "nowhere.txt"))
        assert "nowhere.txt: there is no such file" in screen.status.note
        assert len(screen.view.entries) == before


async def test_an_empty_name_adds_nothing(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30)) as pilot:
        assert not (await add(pilot, "  ")).status.note
