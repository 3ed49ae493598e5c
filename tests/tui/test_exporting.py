"""Writing a report from the interface."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bridge import COMPARISON
from tests.tui.stage import comparing, opener, press, settled
from tests.tui.stock import stocked
from textual.widgets import Input

from reader.library import review_key
from reader.tui.screens.reading import ReadingScreen


@pytest.mark.parametrize("where", ["nowhere/ferry.md", "~nobody-at-all/nowhere/ferry.md"])
async def test_a_folder_that_is_not_there_is_said_and_nothing_is_written(
    tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with stocked(tmp_path, 1).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "e", "enter")
        pilot.app.screen.query_one(Input).value = where
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert "nowhere" in pilot.app.screen.status.note
        assert not (tmp_path / "nowhere").exists()


async def test_the_end_of_a_long_path_is_in_sight_where_one_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("folder-" * 12)
    deep.mkdir()
    monkeypatch.chdir(deep)
    async with stocked(tmp_path, 1).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "e", "enter")
        line = pilot.app.screen.query_one(Input)
        assert line.render_line(0).text.rstrip().endswith(".md")


async def test_escape_gives_an_export_up(tmp_path: Path) -> None:
    async with stocked(tmp_path, 1).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "e", "enter", "escape")
        assert not list(tmp_path.glob("*.md"))


async def test_what_lies_there_is_never_overwritten(tmp_path: Path) -> None:
    old = tmp_path / "mine.md"
    old.write_text("mine")
    async with stocked(tmp_path, 1).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "e", "enter")
        pilot.app.screen.query_one(Input).value = str(old)
        await press(pilot, "enter")
    assert old.read_text() == "mine"


async def test_the_report_of_a_comparison_has_the_reviews(tmp_path: Path) -> None:
    async with opener(tmp_path, "courier", "wire")() as pilot:
        comparison, library = COMPARISON, comparing(pilot).library
        digests = comparison.left.article.origin.digest, comparison.right.article.origin.digest
        key = review_key(comparison, comparison.differences[0])
        library.set_review(*digests, key, "checked", "the desk has called")
        comparing(pilot).changed()
        await settled(pilot)
        await press(pilot, "e", "enter", "enter")
        (report,) = tmp_path.glob("*.md")
        assert "checked: the desk has called" in report.read_text()
