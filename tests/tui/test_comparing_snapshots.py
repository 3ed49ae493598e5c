"""What the comparison looks like in each of its modes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.stage import press, settled, staged
from textual.pilot import Pilot

MODES: dict[str, tuple[tuple[int, int], str, tuple[str, ...]]] = {
    "dark": ((120, 40), "dark", ()),
    "light": ((120, 40), "light", ()),
    "stacked at 80 by 24": ((80, 24), "dark", ("]",)),
    "stacked by the key, light": ((120, 40), "light", ("s",)),
    "wide": ((140, 40), "dark", ("]", "tab")),
    "folded": ((120, 40), "dark", ("z", "1", "2", "3", "5")),
    "only differences": ((120, 40), "dark", ("s", "s")),
    "with stripped lines": ((120, 40), "dark", ("B",)),
    "explanation": ((120, 40), "dark", ("]", "]", "enter")),
    "list of differences": ((120, 40), "dark", ("d", "j")),
    "facts": ((120, 40), "light", ("f",)),
    "quotations": ((120, 40), "dark", ("f", "tab")),
    "facts at 80 by 24": ((80, 24), "dark", ("f",)),
    "facts where columns have no room": ((50, 20), "dark", ("f",)),
    "found words": ((120, 40), "dark", ("/", *"bridge", "enter", "n")),
    "linking by hand": ((120, 40), "dark", ("j", "m")),
    "review": ((80, 24), "dark", ("a",)),
    "hardly any room": ((20, 5), "dark", ()),
}


@pytest.mark.parametrize("mode", MODES)
def test_the_comparison_looks_as_it_should(
    mode: str, snap_compare: Callable[..., bool], tmp_path: Path
) -> None:
    size, theme, keys = MODES[mode]

    async def run(pilot: Pilot[Any]) -> None:
        await settled(pilot)
        await press(pilot, *keys)

    assert snap_compare(staged(tmp_path, "courier", "wire", theme=theme), terminal_size=size, run_before=run)


def test_without_colours_glyphs_and_text_styles_carry_everything(
    snap_compare: Callable[..., bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(staged(tmp_path, "courier", "wire"), terminal_size=(100, 30), run_before=settled)
