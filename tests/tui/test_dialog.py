"""A click beside a dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.widgets import Input

from reader.sources.sanitize import clean
from reader.tui.screens.choosing import ChoiceList, Chooser, Offer
from reader.tui.screens.dialog import Dialog
from reader.tui.screens.library import LibraryScreen


@pytest.mark.parametrize("key", ["ctrl+p", "?", "c", "o"])
async def test_a_click_beside_a_dialog_closes_it_and_one_inside_does_not(tmp_path: Path, key: str) -> None:
    async with stocked(tmp_path).run_test(size=(130, 40)) as pilot:
        await settled(pilot)
        await press(pilot, key)
        dialog = pilot.app.screen
        assert isinstance(dialog, Dialog)
        inside = dialog.children[0].region
        await pilot.click(offset=(inside.x + 1, inside.y))
        await settled(pilot)
        assert pilot.app.screen is dialog
        await pilot.click(offset=(inside.x, inside.bottom))
        await settled(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_a_click_beside_a_dialog_takes_nothing_away_that_was_typed(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(130, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "a", *"harbour")
        dialog = pilot.app.screen
        await pilot.click(offset=(0, 0))
        await settled(pilot)
        assert pilot.app.screen is dialog
        assert dialog.query_one(Input).value == "harbour"


async def test_on_a_narrow_screen_what_a_command_does_stands_below_its_name(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(50, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "?")
        view = pilot.app.screen.query_one(ChoiceList)
        first, second = (view.render_line(y).text.rstrip() for y in (0, 1))
        assert first.split() == ["▎Open", "Enter"] and first.endswith("Enter")
        assert second == "   Open the article in focus"


async def test_what_is_typed_narrows_the_list_also_after_a_click_into_it(tmp_path: Path) -> None:
    async with stocked(tmp_path).run_test(size=(130, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+p")
        await pilot.click(".title")
        await press(pilot, "tab", *"sort")
        choices = pilot.app.screen.query_one(ChoiceList)
        assert choices.found[0][0].title == "Sort"


async def test_signs_of_several_characters_stay_whole_in_a_list_of_choices(tmp_path: Path) -> None:
    title = "👩‍👩‍👧 win at Zu\u0308rich’s fair"
    async with stocked(tmp_path).run_test(size=(130, 40)) as pilot:
        await settled(pilot)
        pilot.app.push_screen(Chooser("Compare with", [Offer("1", title)]))
        await settled(pilot)
        await press(pilot, *"win")
        assert (
            pilot.app.screen.query_one(ChoiceList).render_line(0).text.rstrip()
            == f"▎{clean(title, multiline=False)}"
        )
