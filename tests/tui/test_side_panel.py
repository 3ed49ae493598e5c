"""The panel beside an article."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tests.tui.stage import press, settled
from tests.tui.stock import stocked

from reader.layout.outline import OutlineRow
from reader.tui.screens.reading import ReadingScreen


async def test_a_panel_that_is_hidden_forgets_how_tall_its_rows_were(tmp_path: Path) -> None:
    app = stocked(tmp_path, 1)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        panel = cast(ReadingScreen, app.screen).panel
        await press(pilot, "i", "i")
        panel.set_rows((OutlineRow("Nothing"),))
        assert panel.total == 0
