"""The story matrix, key by key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from tests.bridge import A
from tests.bridge_story import STORY
from tests.tui.stage import Open, StagedLibrary, opener, press, settled, staged
from textual.pilot import Pilot
from textual.widgets import Static

from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.story import StoryScreen
from reader.tui.widgets.story_view import StoryHead


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the story of the bridge at a size."""
    return opener(tmp_path, "courier", "wire", "gazette")


def screen(pilot: Pilot[None]) -> StoryScreen:
    return cast(StoryScreen, pilot.app.screen)


async def test_the_source_that_all_credit_is_named_above(opened: Open) -> None:
    async with opened() as pilot:
        line = str(screen(pilot).query_one("#credit").render())
        assert line == "A, B and C, 1 source: Tollgrave Council. Agreement is not confirmation."


async def test_the_next_conflict_is_the_next_row_in_which_an_account_departs(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]")
        assert screen(pilot).row and screen(pilot).row.about == "Repairs will cost …"  # type: ignore[union-attr]
        await press(pilot, "]")
        assert screen(pilot).status.note.startswith("No further row")
        assert screen(pilot).title_bar.right == (("conflict 2 of 2", "bold strong"),)
        await press(pilot, "j")
        assert screen(pilot).title_bar.right == (("after conflict 2 of 2", ""),)
        await press(pilot, "[", "[", "[")
        assert screen(pilot).status.note.startswith("No earlier row")


async def test_what_was_looked_for_is_marked_where_it_is_among_fewer_rows(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"1931", "enter")
        assert screen(pilot).view.matches
        await press(pilot, "s")
        assert not screen(pilot).view.matches
        await press(pilot, "s")
        view = screen(pilot).view
        assert view.matches and all("1931" in view.rows[m.item].cells[m.side].text for m in view.matches[:3])


async def test_the_note_on_who_is_silent_names_nobody_else(tmp_path: Path) -> None:
    app = staged(tmp_path, "courier", "wire", "gazette")
    assert isinstance(app.library, StagedLibrary)
    *facts, last = STORY.rows
    left, right, silent = last.cells
    assert left and right and silent is None
    told = replace(last, cells=(left, replace(right, departs=True), None), note="only C does not say this")
    app.library.told = replace(STORY, rows=(*facts, told))
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "j", "j", "j")
        assert screen(pilot).row and screen(pilot).row.statement  # type: ignore[union-attr]
        assert str(screen(pilot).query_one("#detail", Static).visual).startswith("only C does not say this")


@pytest.mark.parametrize(("everyone", "head"), [(False, "B: 2 say"), (True, "2 say")])
async def test_the_note_names_who_departs_where_not_everyone_does(
    tmp_path: Path, everyone: bool, head: str
) -> None:
    app = staged(tmp_path, "courier", "wire", "gazette")
    assert isinstance(app.library, StagedLibrary)
    first = STORY.rows[0]
    cells = tuple(replace(cell, departs=cell.departs or everyone) for cell in first.cells if cell)
    app.library.told = replace(STORY, rows=(replace(first, cells=cells), *STORY.rows[1:]))
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        assert str(screen(pilot).query_one("#detail", Static).visual).startswith(head)


async def test_an_account_named_by_its_title_is_told_apart_by_its_date_or_file(tmp_path: Path) -> None:
    app = staged(tmp_path, "courier", "wire", "gazette")
    assert isinstance(app.library, StagedLibrary)
    nameless = [replace(each, article=replace(each.article, source=None)) for each in STORY.accounts[:2]]
    nameless[1] = replace(nameless[1], article=replace(nameless[1].article, date=None))
    app.library.told = replace(STORY, accounts=(*nameless, STORY.accounts[2]))
    async with app.run_test(size=(140, 30)) as pilot:
        await settled(pilot)
        below = screen(pilot).query_one(StoryHead).render_line(1).text
        assert "8 March" in below and nameless[1].article.origin.name in below
        assert str(STORY.accounts[2].article.title) in below


async def test_tab_goes_through_the_columns_and_around(opened: Open) -> None:
    async with opened() as pilot:
        seen = []
        for _ in range(3):
            await press(pilot, "tab")
            seen.append(screen(pilot).view.column)
        assert seen == [2, 0, 1]


async def test_an_account_that_departs_is_in_focus_from_the_first_and_with_each_step(opened: Open) -> None:
    async with opened() as pilot:
        assert screen(pilot).view.column == 1
        await press(pilot, "tab", "]")
        assert screen(pilot).view.column == 1


async def test_enter_opens_the_pair_at_the_sentence(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "enter")
        comparing = cast(ComparingScreen, pilot.app.screen)
        assert isinstance(comparing, ComparingScreen)
        assert comparing.view.place == ("right", 2)
        await press(pilot, "q")
        assert isinstance(pilot.app.screen, StoryScreen)


async def test_the_rows_key_leaves_only_what_is_told_differently_and_keeps_the_row(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "s")
        view = screen(pilot).view
        assert all(row.departing for row in view.rows)
        assert view.rows[view.cursor].about == "Repairs will cost …"
        await press(pilot, "s")
        assert view.rows[view.cursor].about == "Repairs will cost …"


async def test_find_goes_to_the_cell(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"choir", "enter")
        view = screen(pilot).view
        assert view.rows[view.cursor].section == "Only in C"
        assert view.column == 2
        await press(pilot, "escape")
        assert view.matches == ()


async def test_find_looks_through_the_sentences_behind_the_values_each_once(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"engineers", "enter")
        assert [(match.item, match.side) for match in screen(pilot).view.matches] == [(0, 0), (0, 1)]


async def test_copying_takes_the_row_with_its_citations(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        taken: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", taken.append)
        await press(pilot, "y")
        assert taken[0].splitlines()[1:3] == [
            "A, The Tollgrave Courier, ¶1 s1: 3 March",
            "B, Northern Wire, ¶1 s1: 5 March",
        ]


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (60, 10), (300, 100)])
async def test_it_is_alive_at_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(*size) as pilot:
        await press(pilot, "]", "tab", "s", "j", "G", "s", "g", "tab")
        await pilot.resize_terminal(90, 20)
        await settled(pilot)
        assert isinstance(pilot.app.screen, StoryScreen)


async def test_text_that_looks_like_markup_is_only_text(tmp_path: Path) -> None:
    hostile = "[/b][@click=app.quit]x[/] \x1b[31m \u202e"
    rows = tuple(replace(row, about=hostile, note=hostile) for row in STORY.rows)
    first = replace(A, article=replace(A.article, source=hostile))
    app = staged(tmp_path, "courier", "wire", "gazette")
    assert isinstance(app.library, StagedLibrary)
    app.library.told = replace(STORY, rows=rows, accounts=(first, *STORY.accounts[1:]), shared_source=hostile)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "]", "tab", "s", "y")
        drawn = app.export_screenshot()
        assert "\x1b" not in drawn and "\u202e" not in drawn


async def test_nine_accounts_are_too_many_and_the_screen_says_so(tmp_path: Path) -> None:
    app = staged(tmp_path, *["courier"] * 9)
    async with app.run_test() as pilot:
        await settled(pilot)
        waiting = str(app.screen.query_one("#waiting").render())
        assert waiting == "A story takes three to 8 accounts."
        await press(pilot, "]", "tab", "enter", "s")


LOOKS: dict[str, tuple[tuple[int, int], str, tuple[str, ...]]] = {
    "dark": ((140, 40), "dark", ("]", "tab")),
    "light": ((120, 30), "light", ()),
    "narrow columns": ((80, 24), "dark", ("tab", "tab")),
    "cells under each other": ((50, 24), "dark", ()),
    "only what is told differently": ((120, 30), "dark", ("s",)),
}


@pytest.mark.parametrize("look", LOOKS)
def test_the_matrix_looks_as_it_should(look: str, snap_compare: Callable[..., bool], tmp_path: Path) -> None:
    size, theme, keys = LOOKS[look]

    async def run(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        await press(pilot, *keys)

    app = staged(tmp_path, "courier", "wire", "gazette", theme=theme)
    assert snap_compare(app, terminal_size=size, run_before=run)


@pytest.mark.parametrize("size", [(120, 30), (50, 30)])
async def test_in_ascii_no_sign_of_ours_is_drawn_otherwise(tmp_path: Path, size: tuple[int, int]) -> None:
    app = staged(tmp_path, "courier", "wire", "gazette", ascii_="always")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        view = screen(pilot).view
        drawn = "".join(view.render_line(y).text for y in range(view.size.height))
        assert "..." in drawn or "_" in drawn
        assert not set("…≠–") & set(drawn)
