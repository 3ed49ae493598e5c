"""Marking articles, and marking them as read and unread by hand."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import press, settled

from reader.config import Settings
from reader.library import Library
from reader.tui.app import ReaderApp
from reader.tui.screens.base import BaseScreen
from reader.tui.screens.library import LibraryScreen


def library(where: Path) -> ReaderApp:
    return ReaderApp(Library.open(where / "data"), Settings(theme="dark", ascii="never"))


def read(app: ReaderApp) -> list[bool]:
    return [entry.read for entry in cast(LibraryScreen, app.screen_stack[0]).view.entries]


async def test_a_key_marks_the_article_in_focus_as_read_and_undo_takes_that_back(tmp_path: Path) -> None:
    app = library(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "j", "r")
        assert read(app) == [False, True, False, False]
        await press(pilot, "u")
        assert not any(read(app))


async def test_marks_that_escape_took_away_come_back_with_undo(tmp_path: Path) -> None:
    app = library(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "v", "j", "v")
        screen = cast(LibraryScreen, app.screen)
        before = dict(screen.view.letters)
        await press(pilot, "escape")
        assert screen.view.letters == {}
        await press(pilot, "u")
        assert screen.view.letters == before and len(before) == 2


async def test_an_article_being_read_can_be_kept_for_another_time(tmp_path: Path) -> None:
    app = library(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "r")
        assert cast(BaseScreen, app.screen).status.note == "Marked as unread; u takes it back."
        await press(pilot, "q")
        assert not any(read(app))


async def test_marked_articles_are_named_while_the_filter_hides_them(tmp_path: Path) -> None:
    app = library(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "v", "/", *"parting", "enter")
        screen = cast(LibraryScreen, app.screen)
        assert [entry.title for entry in screen.view.entries] == [
            "Meta’s AI chief scientist leaves with parting shots"
        ]
        standing = "".join(text for text, _ in screen.status.left)
        assert standing.startswith('A "You certainly')
