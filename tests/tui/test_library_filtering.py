"""What a filter shows of itself in the rows and beside them."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import stocked
from textual.strip import Strip

from reader.tui.screens.library import LibraryScreen


def lit(*rows: Strip) -> list[str]:
    """The underlined words of some rows."""
    return [found.text for row in rows for found in row if found.style is not None and found.style.underline]


@pytest.mark.parametrize("width", [120, 200])
async def test_the_words_of_a_filter_are_lit_where_they_stand_and_nowhere_else(
    tmp_path: Path, width: int
) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(width, 30)) as pilot:
        await settled(pilot)
        view = cast(LibraryScreen, app.screen).view
        view.set_entries(view.entries, "orrín may fry", "added")
        assert lit(*map(view.render_line, range(*view.rows_of(0)))) == ["Orrin", "Orrin", "May"]


async def test_the_preview_goes_to_the_words_of_the_filter(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    async with app.run_test(size=(120, 20)) as pilot:
        await settled(pilot)
        screen = cast(LibraryScreen, app.screen)
        await press(pilot, "/", *"ferry")
        screen.fetch_preview()
        await settled(pilot)
        assert screen.preview is not None
        assert [match.item for match in screen.preview.matches] == [0, 1]
        screen.sought = "bridge road"
        screen.fetch_preview()
        await settled(pilot)
        view = screen.preview
        assert len(view.matches) == 2
        assert view.scroll_offset.y > 0
        assert lit(*map(view.render_line, range(view.size.height))) == ["road", "bridge"]
