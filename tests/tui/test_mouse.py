"""The mouse: what is clicked does what it looks like, and the wheel and the bar scroll."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from tests.tui.stage import opener, press, sentence, settled
from tests.tui.stock import CRANE, ENTRIES, FERRY, entry, stocked
from textual.events import MouseScrollDown
from textual.pilot import Pilot
from textual.scrollbar import ScrollTo
from textual.widget import Widget

from reader.tui.screens.choosing import ChoiceList
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.findings import FindingsScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.story import StoryScreen
from reader.tui.widgets.bars import KeyBar
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.text_view import TextView


async def click(pilot: Pilot[None], widget: Widget, words: str, times: int = 1) -> None:
    """Click on the words where they are drawn."""
    for y in range(widget.size.height):
        if (at := widget.render_line(y).text.find(words)) >= 0:
            await pilot.click(widget, offset=(at + widget.gutter.left, y + widget.gutter.top), times=times)
            await settled(pilot)
            return
    pytest.fail(f"{words} is not drawn")


def selected(view: TextView) -> str:
    assert view.text_selection is not None
    found = view.get_selection(view.text_selection)
    return found[0] if found else ""


async def test_a_double_click_on_text_selects_the_word(tmp_path: Path) -> None:
    async with stocked(tmp_path, 1).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        screen = cast(ReadingScreen, pilot.app.screen)
        await click(pilot, screen.view, "breakers", 2)
        assert selected(screen.view) == "breakers"
        await press(pilot, "escape")
        assert screen.view.text_selection is None


async def test_a_double_click_in_a_comparison_selects_the_word_of_its_side(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")() as pilot:
        view = cast(ComparingScreen, pilot.app.screen).view
        await click(pilot, view, "13,900", 2)
        assert selected(view) == "13"
        assert sentence(pilot).startswith("Some 13,900")


async def test_a_click_in_the_outline_leads_to_the_heading(tmp_path: Path) -> None:
    async with stocked(tmp_path, 1).run_test(size=(140, 30)) as pilot:
        await settled(pilot)
        screen = cast(ReadingScreen, pilot.app.screen)
        await press(pilot, "i")
        await click(pilot, screen.panel, "What becomes")
        stop = screen.view.page.stops[screen.view.cursor]
        assert screen.view.page.items[stop.item].text == "What becomes of the crew"


@pytest.mark.parametrize("times", [1, 2])
async def test_a_click_on_a_command_does_it_and_a_second_one_opens_nothing_behind(
    tmp_path: Path, times: int
) -> None:
    async with stocked(tmp_path).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+p")
        await click(pilot, pilot.app.screen.query_one(ChoiceList), "Sort", times)
        assert cast(LibraryScreen, pilot.app.screen).view.sorted_by == "date"


async def test_a_click_on_the_name_of_a_column_sorts_by_it(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(110, 20)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, pilot.app.screen)
        await click(pilot, screen.query_one("ListHead"), "Title")
        assert screen.view.entry is not None and screen.view.sorted_by == "title"
        assert screen.view.entries[0].title.startswith("A crane")


async def test_a_click_on_the_name_of_a_table_shows_it(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")() as pilot:
        await press(pilot, "d")
        screen = cast(FindingsScreen, pilot.app.screen)
        names = screen.query_one("#names")
        await click(pilot, names, "Quotations")
        assert screen.view.table.title == "Quotations"
        await click(pilot, names, "Quotations")
        assert pilot.app.screen is screen


async def test_a_click_on_the_name_of_an_account_goes_to_its_column(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire", "gazette")() as pilot:
        screen = cast(StoryScreen, pilot.app.screen)
        for name, column in (("Northern Wire", 1), ("Tollgrave Courier", 0)):
            await click(pilot, screen.query_one("StoryHead"), name)
            assert screen.view.column == column


async def test_a_click_on_a_state_of_a_review_chooses_it(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")() as pilot:
        await press(pilot, "]", "a")
        await pilot.click("#states", offset=(3, 1))
        await press(pilot, "enter")
        assert "(checked)" in "".join(
            text for text, *_ in cast(ComparingScreen, pilot.app.screen).status.left
        )


async def test_the_keys_of_the_line_that_is_typed_into_can_be_clicked(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(100, 20)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, pilot.app.screen)
        await press(pilot, "/", *"crane")
        await click(pilot, screen.query_one(KeyBar), "done")
        assert screen.view.has_focus and len(screen.view.entries) == 1
        await press(pilot, "/")
        await click(pilot, screen.query_one(KeyBar), "clear")
        assert screen.view.has_focus and len(screen.view.entries) == len(ENTRIES)


async def test_the_cursor_comes_along_with_the_scrollbar(tmp_path: Path) -> None:
    stock = [entry(number, (FERRY, CRANE)[number % 2]) for number in range(60)]
    async with stocked(tmp_path, stock=stock).run_test(size=(100, 20)) as pilot:
        await settled(pilot)
        view = cast(LibraryScreen, pilot.app.screen).view
        view.post_message(ScrollTo(y=30))
        await settled(pilot)
        assert view.scroll_offset.y == 30 and view.cursor == view.stop_at(30)
        await press(pilot, "j")
        assert view.scroll_offset.y == 30


async def test_the_wheel_scrolls_the_comparison_over_its_map_too(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")(120, 20) as pilot:
        view = pilot.app.screen.query_one("ComparisonView", LineView)
        await pilot._post_mouse_events([MouseScrollDown], "ComparisonMap")
        await settled(pilot)
        assert view.scroll_offset.y > 0
