"""Adding articles from within the library."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.events import Paste
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
        assert screen.status.note == (
            "Added “A ferry leaves”. The sample story has made room. u takes that back."
        )


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


async def test_a_folder_is_added_file_by_file_and_counted(tmp_path: Path) -> None:
    folder = tmp_path / "clippings"
    folder.mkdir()
    (folder / "ferry.txt").write_text("A ferry leaves\n\nThe last ferry left the quay of Orrin on Monday.\n")
    (folder / "quay.md").write_text("# The quay\n\nThe quay of Orrin was closed on Tuesday.\n")
    (folder / "empty.txt").write_text("")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(160, 30)) as pilot:
        screen = await add(pilot, str(folder))
        assert {entry.title for entry in screen.view.entries} == {"A ferry leaves", "The quay"}
        assert screen.status.note.startswith(
            "2 articles added, 1 not readable; left out: 1 other file (.jpg); "
        )
        assert "there is no text in this file" in screen.status.note
        for name, title in (("quay.md", "The quay"), ("ferry.txt", "A ferry leaves")):
            await add(pilot, str(folder / name))
            assert screen.status.note == f"“{title}” is there already."
            assert screen.entry.title == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("{0}/one.txt\n{0}/two.txt\n", ["Two ferries leave", "One ferry leaves"]),
        (
            "The quay is closed\n\nThe quay of Orrin was closed on Tuesday.\nA bus runs.\n",
            ["The quay is closed"],
        ),
    ],
)
@pytest.mark.parametrize("keys", ["A", ""], ids=["in the dialog", "in the list"])
async def test_lines_that_are_pasted_name_articles_or_are_one(
    tmp_path: Path, text: str, titles: list[str], keys: str
) -> None:
    (tmp_path / "one.txt").write_text("One ferry leaves\n\nThe ferry left the quay of Orrin on Monday.\n")
    (tmp_path / "two.txt").write_text("Two ferries leave\n\nBoth ferries left the quay on Tuesday morning.\n")
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(160, 30)) as pilot:
        await settled(pilot)
        await press(pilot, *keys)
        app.post_message(Paste(text.format(tmp_path)))
        await settled(pilot)
        await press(pilot, "enter")
        screen = cast(LibraryScreen, app.screen)
        assert [entry.title for entry in screen.view.entries] == titles
        assert screen.view.cursor == 0
        assert screen.status.note.endswith("u takes that back.")
        await press(pilot, "u")
        assert all(entry.sample for entry in screen.view.entries)


async def test_of_a_pasted_note_all_lines_are_kept_in_one(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "a")
        pilot.app.post_message(Paste("harbour,\nferries\n"))
        await settled(pilot)
        assert pilot.app.screen.query_one(Input).value == "harbour, ferries"


async def test_an_article_that_the_filter_hides_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("A ferry leaves\n\nThe last ferry left the quay of Orrin on Monday morning.\n")
    app = ReaderApp(Library.open(tmp_path / "data"), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(140, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "/", *"meta", "enter")
        hidden = "The filter hides it; Esc takes that away."
        assert (await add(pilot, str(path))).status.note.endswith(hidden)
        await press(pilot, "escape", "/", *"ferry", "enter")
        assert (await add(pilot, str(path))).status.note == "“A ferry leaves” is there already."
