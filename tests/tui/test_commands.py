"""The table of commands and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.binding import Binding

from reader.config import Settings
from reader.tui import commands
from reader.tui.screens.base import BaseScreen
from reader.tui.screens.choosing import ChoiceList, Chooser
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.story import StoryScreen
from reader.tui.widgets.line_view import LineView

SCREENS: dict[str, type[BaseScreen]] = {
    "library": LibraryScreen,
    "reading": ReadingScreen,
    "comparing": ComparingScreen,
    "story": StoryScreen,
}


def test_no_key_means_two_things_on_one_screen() -> None:
    assert commands.problems({}) == ()


@pytest.mark.parametrize("name", SCREENS)
def test_every_command_of_a_screen_is_answered_there(name: str) -> None:
    for command, _, _ in commands.available(name):
        method = "action_" + command.action.partition("(")[0]
        assert hasattr(SCREENS[name], method) or hasattr(LineView, method), command.id


@pytest.mark.parametrize("name", SCREENS)
def test_every_key_of_the_footer_is_one_of_the_screen(name: str) -> None:
    known = {command.id for command, _, _ in commands.available(name)}
    assert {command.id for command, _ in commands.footer(name)} <= known


def test_bindings_carry_the_command_by_which_they_are_set_anew() -> None:
    found = commands.bindings("library")
    assert all(isinstance(binding, Binding) and binding.id for binding in found)


def test_an_unknown_command_in_the_settings_is_named() -> None:
    assert commands.problems({"fly": "f"}) == ("There is no command “fly” to bind a key to.",)


@pytest.mark.parametrize("key", ["Strg+z", "foo", "ctrl+foo", "control+a"])
def test_a_key_that_no_keyboard_has_is_named(key: str) -> None:
    assert commands.problems({"fold": key}) == (f"There is no key “{key}” for fold.",)


@pytest.mark.parametrize("key", ["ctrl+z", "f2, F", "question_mark", "plus", "é", "alt+shift+pageup", "…"])
def test_any_key_that_can_be_pressed_may_be_set(key: str) -> None:
    assert commands.problems({"fold": key}) == ()


def test_a_key_taken_twice_is_named_with_both_meanings() -> None:
    assert "On Library, the key s means both Mark and Sort." in commands.problems({"mark": "s"})


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("ctrl+p", "Ctrl+P"),
        ("j,down", "j"),
        ("?", "?"),
        ("pagedown", "PgDn"),
        ("enter", "Enter"),
        ("f2", "F2"),
        ("delete,D", "Delete"),
        ("shift+tab", "Shift+Tab"),
        ("question_mark", "Question mark"),
        ("+", "+"),
    ],
)
def test_keys_are_shown_as_they_stand_on_the_keyboard(keys: str, shown: str) -> None:
    assert commands.labels(keys)[0] == shown


def test_arrows_have_names_in_ascii() -> None:
    assert commands.labels("j,down", ascii_only=True) == ["j", "Down"]


async def test_help_finds_a_key_by_what_it_does_and_enter_does_it(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "?", *"away")
        assert isinstance(pilot.app.screen, Chooser)
        assert [choice.title for choice, _ in pilot.app.screen.query_one(ChoiceList).found] == ["Mark"]
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen.view.letters == {1: "A"}


async def test_the_palette_does_what_was_chosen(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+p", *"end", "enter")
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen.view.cursor == 2


async def test_escape_closes_the_palette_and_nothing_is_done(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+p")
        assert isinstance(pilot.app.screen, Chooser)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_a_key_from_the_settings_takes_the_place_of_the_usual_one(tmp_path: Path) -> None:
    settings = Settings(theme="dark", ascii="never", keys={"mark": "w"})
    async with stocked(tmp_path, settings=settings).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        await press(pilot, "v")
        assert not screen.view.letters
        await press(pilot, "w")
        assert screen.view.letters == {1: "A"}
        assert "w Mark" in screen.query_one("KeyBar").render_line(0).text


async def test_a_sentence_names_the_key_that_was_set(tmp_path: Path) -> None:
    settings = Settings(theme="dark", ascii="never", keys={"undo": "ctrl+z", "compare": "C"})
    async with stocked(tmp_path, settings=settings).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        await press(pilot, "a", *"quay", "enter")
        assert screen.status.note == "Tags: quay; Ctrl+Z takes it back."
        screen.status.hush()
        await press(pilot, "v")
        assert "C compares" in screen.status.render_line(0).text


async def test_a_wrong_key_in_the_settings_is_said(tmp_path: Path) -> None:
    settings = Settings(theme="dark", ascii="never", keys={"fly": "w"})
    async with stocked(tmp_path, settings=settings).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen.status.note == "There is no command “fly” to bind a key to."


async def test_the_keys_in_the_footer_can_be_clicked(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, LibraryScreen)
        bar = screen.query_one("KeyBar")
        await pilot.click(bar, offset=(bar.render_line(0).text.index("v Mark"), 0))
        await settled(pilot)
        assert screen.view.letters == {1: "A"}
