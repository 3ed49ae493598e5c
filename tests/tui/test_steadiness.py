"""The screen stays still while things change, and what is said is said whole."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import comparing, opener, press, settled
from tests.tui.stock import stocked

from reader.tui.commands import available
from reader.tui.screens.choosing import ChoiceList
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.bars import MOST


async def test_a_long_sentence_is_said_whole_on_several_lines(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(40, 24)) as pilot:
        await settled(pilot)
        status = cast(ReadingScreen, app.screen).status
        status.say("word " * 20 + "end.")
        await settled(pilot)
        assert 1 < status.size.height <= MOST
        said = " ".join(status.render_line(y).text.strip() for y in range(status.size.height))
        assert said == "word " * 20 + "end."
        status.hush()
        await settled(pilot)
        assert status.size.height == 1


async def test_undo_goes_back_to_the_line_that_was_stripped(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        screen = cast(ReadingScreen, app.screen)
        await press(pilot, "]")
        here, row = (
            screen.block_here(),
            screen.view.rows_of(screen.view.cursor)[0] - screen.view.scroll_offset.y,
        )
        await press(pilot, "-")
        assert screen.block_here() != here
        await press(pilot, "u")
        assert screen.block_here() == here
        assert abs(screen.view.rows_of(screen.view.cursor)[0] - screen.view.scroll_offset.y - row) <= 3


async def test_where_no_cursor_is_shown_the_keys_scroll(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(60, 8)) as pilot:
        await settled(pilot)
        view = cast(ReadingScreen, app.screen).view
        await press(pilot, "z", "j", "j")
        assert view.scroll_offset.y == 2


async def test_a_note_is_confirmed(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "a", *"call", "enter")
        assert cast(ReadingScreen, app.screen).status.note == "Wrote a note; u takes it back."


async def test_help_is_wrapped_and_not_cut(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(60, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "?")
        view = app.screen.query_one(ChoiceList)
        lines = " ".join(view.render_line(y).text for y in range(view.size.height)).replace("▎", " ")
        help = next(detail for _, title, detail in available("reading") if title == "Find")
        assert all(f" {word} " in lines for word in help.split())


async def test_a_comparison_opened_at_a_sentence_shows_it_in_the_upper_half(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")(80, 24) as pilot:
        sources = comparing(pilot).sources
        pilot.app.push_screen(ComparingScreen(*sources, ("left", 12)))
        await settled(pilot)
        view = comparing(pilot).view
        assert view.place == ("left", 12)
        assert view.rows_of(view.cursor)[0] - view.scroll_offset.y <= view.view_height // 2


async def test_the_key_for_the_preview_says_where_one_is(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, app.screen)
        await press(pilot, "tab")
        assert screen.status.note == "There is no preview to go to."
        screen.fetch_preview()
        await settled(pilot)
        await press(pilot, "tab")
        assert screen.preview is not None and screen.preview.has_focus
        assert screen.status.note == "In the preview; Tab goes back."
        await press(pilot, "tab")
        assert screen.view.has_focus
