"""Taking articles out of the library, and back."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import press, settled

from reader.config import Settings
from reader.library import Library
from reader.tui.app import ReaderApp
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.shelf import FIRST


def shown(app: ReaderApp) -> list[int]:
    return [entry.id for entry in cast(LibraryScreen, app.screen).view.entries]


async def test_an_article_is_taken_out_with_its_mark_and_undo_brings_it_back(tmp_path: Path) -> None:
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        before = shown(app)
        await press(pilot, "j", "v", "D")
        screen = cast(LibraryScreen, app.screen)
        assert shown(app) == [before[0], *before[2:]]
        assert screen.view.cursor == 1
        assert screen.view.letters == {}
        assert screen.status.note.startswith("Removed ")
        await press(pilot, "g", "u")
        assert shown(app) == before
        assert screen.view.cursor == 1
        await press(pilot, "ctrl+r")
        assert len(shown(app)) == len(before) - 1


async def test_the_last_article_leaves_a_word_on_how_to_begin(tmp_path: Path) -> None:
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "delete", "delete", "delete", "delete")
        assert app.screen.query("Welcome")
        await press(pilot, "u")
        assert len(shown(app)) == 1 and not app.screen.query("Welcome")


async def test_undo_further_inside_brings_an_article_back_to_the_list(tmp_path: Path) -> None:
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        before = shown(app)
        await press(pilot, "D", "enter", "u", "q")
        assert shown(app) == before


async def test_of_a_list_that_is_not_all_here_yet_the_place_stays(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "data")
    for number in range(FIRST + 5):
        library.add(
            f"Ferry {number} is late\n\nThe ferry came on day {number}.".encode(), name=f"{number}.txt"
        )
    app = ReaderApp(library, Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        assert len(shown(app)) == FIRST
        await press(pilot, "j", "D")
        assert len(shown(app)) == FIRST + 4
        assert cast(LibraryScreen, app.screen).view.cursor == 1
