"""The lines around the contents."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked

from reader.tui.screens.base import BaseScreen
from reader.tui.widgets.bars import KeyBar, StatusBar


@pytest.mark.parametrize("width", [1, 7, 20, 45, 80, 200])
async def test_the_keys_that_do_not_fit_are_left_out_whole(tmp_path: Path, width: int) -> None:
    async with stocked(tmp_path).run_test(size=(width, 24)) as pilot:
        await settled(pilot)
        bar = pilot.app.screen.query_one(KeyBar)
        strip = bar.render_line(0)
        assert strip.cell_length == width
        assert "…" not in strip.text


async def test_what_just_happened_is_said_for_a_while(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, BaseScreen)
        screen.say("The tide is in.")
        assert "The tide is in." in screen.status.render_line(0).text
        screen.status.hush()
        assert "The tide is in." not in screen.status.render_line(0).text


async def test_what_is_said_commands_no_terminal(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        bar = pilot.app.screen.query_one(StatusBar)
        bar.say("\x1b[31mred\x1b[0m [/b] [@click=app.quit]x[/]")
        assert bar.note == "red [/b] [@click=app.quit]x[/]"


async def test_on_a_narrow_line_the_right_side_goes_first(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(20, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, BaseScreen)
        screen.title_bar.put([("The harbour board", "bold strong")], [("three articles", "")])
        assert screen.title_bar.render_line(0).text.strip() == "The harbour board"


async def test_a_long_left_side_gives_way_to_a_short_right_one(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(40, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, BaseScreen)
        screen.status.put([("The harbour board met on the quay at noon", "")], [("A ¶2 s1", "")])
        assert screen.status.render_line(0).text == " The harbour board met on the…  A ¶2 s1 "
        screen.status.put([("x" * 80, "")], [("A ¶2 s1", "")])
        assert screen.status.render_line(0).text == " " + "x" * 28 + "…  A ¶2 s1 "


async def test_what_was_said_gives_way_with_the_next_key_but_an_alarm_stays(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, BaseScreen)
        screen.say("The tide is in.")
        await pilot.press("j")
        assert screen.status.note == ""
        screen.say("The disk is full.", alarm=True)
        await pilot.press("j")
        assert screen.status.note == "The disk is full."


async def test_while_something_is_typed_the_keys_are_those_of_the_line_that_is_typed_into(
    tmp_path: Path,
) -> None:
    async with stocked(tmp_path).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        bar = pilot.app.screen.query_one(KeyBar)
        await press(pilot, "/", "e")
        assert bar.render_line(0).text.split() == "Enter done Esc clear Up Down move".split()
        await press(pilot, "enter")
        assert "v Mark" in bar.render_line(0).text
        await press(pilot, "/", "escape")
        assert "v Mark" in bar.render_line(0).text
