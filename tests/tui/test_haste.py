"""Keys that arrive faster than their effects: each finds what those before it have done."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual import events
from textual.pilot import Pilot

from reader.config import Settings
from reader.library import Library
from reader.tui.app import ReaderApp
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen


def sample(where: Path) -> ReaderApp:
    """The application over the sample story of a new library."""
    return ReaderApp(Library.open(where / "data"), Settings(theme="dark", ascii="never"))


async def burst(pilot: Pilot[None], *keys: str) -> None:
    """Keys that arrive in one piece, as over a slow line."""
    for key in keys:
        pilot.app.post_message(events.Key({"/": "slash"}.get(key, key), key if len(key) == 1 else None))
    await settled(pilot)
    await settled(pilot)


async def test_letters_right_behind_the_key_for_finding_are_no_commands(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, app.screen)
        await burst(pilot, "/", *"quay")
        assert app.screen is screen
        assert screen.find_bar is not None and screen.find_bar.phrase == "quay"
        assert [entry.title for entry in screen.view.entries] == ["Quay emptied for a farewell"]
        await burst(pilot, "enter", "v", "escape", "j")
        assert screen.find_bar.phrase == ""


async def test_keys_right_behind_the_end_of_a_phrase_are_commands(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, app.screen)
        await press(pilot, "/", "q", "u", "a", "y")
        await burst(pilot, "enter", "v")
        assert screen.find_bar is not None and screen.find_bar.phrase == "quay"
        assert screen.view.letters == {3: "A"}


async def test_letters_right_behind_a_key_that_opens_a_dialog_go_into_it(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, app.screen)
        await burst(pilot, "a", *"quayside", "enter")
        assert app.screen is screen
        assert screen.status.note == "Tags: quayside; u takes it back."


async def test_each_of_many_articles_marked_in_haste_is_shown_as_read(tmp_path: Path) -> None:
    app = sample(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await burst(pilot, "r", "j", "r", "j", "r", "r", "j", "r")
        assert [entry.read for entry in cast(LibraryScreen, app.screen).view.entries] == [
            True,
            True,
            False,
            True,
        ]


async def test_each_key_takes_out_one_more_article_and_each_undo_brings_one_back(tmp_path: Path) -> None:
    app = sample(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        view = cast(LibraryScreen, app.screen).view
        before = [entry.id for entry in view.entries]
        await burst(pilot, "j", "D", "D")
        assert [entry.id for entry in view.entries] == [before[0], before[3]]
        assert view.entry is not None and view.entry.id == before[3]
        await burst(pilot, "u", "u")
        assert [entry.id for entry in view.entries] == before


async def test_a_key_right_behind_the_words_of_a_filter_means_an_article_that_has_them(
    tmp_path: Path,
) -> None:
    app = sample(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await burst(pilot, "/", *"parting", "enter", "v", "j")
        view = cast(LibraryScreen, app.screen).view
        assert [entry.title for entry in view.entries] == [
            "Meta’s AI chief scientist leaves with parting shots"
        ]
        assert list(view.letters) == [view.entries[0].id]


async def test_a_key_right_behind_the_words_looked_for_goes_on_from_their_match(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await burst(pilot, "/", *"the", "enter", "n", "n")
        view = cast(ReadingScreen, app.screen).view
        assert (view.match, len(view.matches)) == (2, 11)
