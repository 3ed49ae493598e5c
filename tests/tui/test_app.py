"""The application: themes, the way it begins and the way it ends."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from tests.tui.stage import picture, press, settled
from tests.tui.stock import ENTRIES, stocked

from reader.config import Settings
from reader.tui import theme
from reader.tui.glyphs import GLYPHS, ascii_wanted
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.story import StoryScreen


@pytest.mark.parametrize(
    ("sources", "screen"),
    [((), LibraryScreen), ((1,), ReadingScreen), ((1, 3), ComparingScreen), ((1, 2, 3), StoryScreen)],
)
async def test_the_first_screen_follows_from_the_number_of_articles(
    tmp_path: Path, sources: tuple[int, ...], screen: type
) -> None:
    async with stocked(tmp_path, *sources).run_test(size=(120, 30)) as pilot:
        assert isinstance(pilot.app.screen, screen)
        await settled(pilot)


@pytest.mark.parametrize(
    ("setting", "environment", "dark", "name"),
    [
        ("light", {}, True, "reader-light"),
        ("dark", {"COLORFGBG": "0;15"}, False, "reader-dark"),
        ("auto", {"COLORFGBG": "0;15"}, True, "reader-light"),
        ("auto", {"COLORFGBG": "15;0"}, False, "reader-dark"),
        ("auto", {}, False, "reader-light"),
        ("auto", {}, True, "reader-dark"),
        ("auto", {}, None, "reader-dark"),
    ],
)
def test_the_theme_follows_the_setting_and_then_the_terminal(
    setting: str, environment: dict[str, str], dark: bool | None, name: str
) -> None:
    assert theme.preferred(setting, environment, lambda: dark) == name


def test_both_themes_name_the_same_colours_in_full() -> None:
    assert {*theme.DARK.variables} == {*theme.LIGHT.variables}
    assert all(colour.startswith("#") for found in theme.THEMES for colour in found.variables.values())


async def test_one_key_changes_between_dark_and_light_and_the_focus_stays(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "j", "t")
        assert pilot.app.theme == "reader-light"
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen.view.cursor == 1
        await press(pilot, "t")
        assert pilot.app.theme == "reader-dark"


@pytest.mark.parametrize(
    ("setting", "encoding", "wanted"),
    [("always", "utf-8", True), ("never", "ascii", False), ("auto", "ascii", True), ("auto", "utf-8", False)],
)
def test_ascii_is_drawn_where_it_is_set_or_the_encoding_knows_no_more(
    setting: str, encoding: str, wanted: bool
) -> None:
    assert ascii_wanted(setting, encoding) is wanted


def test_every_sign_has_a_form_in_ascii() -> None:
    assert all(plain.isascii() for _, plain in GLYPHS.values())


@pytest.mark.parametrize("width", [70, 130])
async def test_with_ascii_nothing_of_our_own_needs_more(tmp_path: Path, width: int) -> None:
    settings = Settings(theme="dark", ascii="always")
    app = stocked(tmp_path, settings=settings, stock=(ENTRIES[0], ENTRIES[2]))
    async with app.run_test(size=(width, 20)) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, LibraryScreen)
        screen.fetch_preview()
        screen.say("Adding “The ferry” …")
        assert screen.status.render_line(0).text.strip() == 'Adding "The ferry" _'
        seen = ""
        for keys in ((), ("?",), ("escape", "enter", "i"), ("f",)):
            await press(pilot, *keys)
            seen += picture(pilot)
        assert {sign for sign in seen if not sign.isascii()} <= set("“”£©")  # of the article


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
async def test_a_signal_ends_the_program_cleanly(tmp_path: Path, name: str) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        os.kill(os.getpid(), getattr(signal, name))
        await pilot.pause()
        await pilot.pause()
    assert app.return_code == 128 + getattr(signal, name)


async def test_what_goes_wrong_in_the_background_is_said_and_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = stocked(tmp_path)

    def broken(_: int) -> None:
        raise ZeroDivisionError("the text of an article")

    monkeypatch.setattr(app.library, "same_story", broken)
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "f")
        assert isinstance(app.screen, LibraryScreen)
        log = tmp_path / "data" / "reader.log"
        assert (
            app.screen.status.note == f"Something went wrong that should not have. The details are in {log}."
        )
        assert "ZeroDivisionError" in log.read_text()


async def test_an_unforeseen_error_ends_with_one_line_and_status_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = stocked(tmp_path)
    with pytest.raises(ZeroDivisionError):
        async with app.run_test(size=(120, 30)) as pilot:
            await settled(pilot)
            monkeypatch.setattr(LibraryScreen, "action_sort", lambda _: 1 / 0)
            await pilot.press("s")
            await pilot.pause()
    assert app.return_code == 1
    assert "locals" not in (tmp_path / "data" / "reader.log").read_text()


async def test_trouble_with_the_store_is_said_at_once(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    app.library._store.trouble = "The library is read-only; nothing will be remembered."
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        assert isinstance(app.screen, LibraryScreen)
        assert app.screen.status.note == "The library is read-only; nothing will be remembered."


async def test_ctrl_c_does_not_leave_and_tells_what_does(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(120, 30), notifications=True) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+c")
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen.status.note == "Ctrl+Q leaves the program."
