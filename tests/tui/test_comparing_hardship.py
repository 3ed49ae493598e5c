"""The comparison screen where little room, odd texts or trouble are all there is."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from tests.bridge import COMPARISON, A, B
from tests.tui.stage import Open, comparing, opener, picture, press, said, sentence, settled, staged

from reader.config import Settings
from reader.errors import Cancelled
from reader.library import Library
from reader.model import Account, Article, Cancel, Comparison
from reader.tui.app import ReaderApp
from reader.tui.screens.comparing import ComparingScreen


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the comparison of the bridge at a size."""
    return opener(tmp_path, "courier", "wire")


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (43, 8), (300, 100)])
async def test_it_is_alive_at_any_size(opened: Open, size: tuple[int, int]) -> None:
    async with opened(*size) as pilot:
        await press(pilot, "]", "s", "z", "enter", "tab", "j", "G", "B")
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_a_storm_of_sizes_leaves_the_sentence_in_focus(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]", "]", "enter")
        before = sentence(pilot)
        for width in [*range(1, 170, 9), 120]:
            await pilot.resize_terminal(width, max(1, width // 4))
        await settled(pilot)
        assert sentence(pilot) == before


async def test_accounts_without_sentences_are_said_to_have_none_and_no_key_hurts(tmp_path: Path) -> None:
    nothing = replace(
        COMPARISON,
        left=replace(A, sentences=()),
        right=replace(B, sentences=()),
        links=(),
        differences=(),
        quotations=(),
        agreements=(),
    )
    app = staged(tmp_path, "courier", "wire", comparison=nothing)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert said(pilot) == "One of the accounts has no sentences to compare."
        await press(
            pilot,
            *"jkgG][mwyxzsB150",
            "enter",
            "tab",
            "d",
            "escape",
            "f",
            "escape",
            "a",
            "/",
            "x",
            "enter",
            "n",
        )
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_accounts_that_agree_in_everything_fold_to_one_line(tmp_path: Path) -> None:
    same = replace(COMPARISON.links[0], relation="same", wording=((), ()))
    links = tuple(replace(same, left=(n,), right=(n,)) for n in range(len(A.sentences)))
    twins = replace(COMPARISON, right=A, links=links, differences=(), quotations=(), agreements=())
    app = staged(tmp_path, "courier", "wire", comparison=twins)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "s", "s")
        view = comparing(pilot).view
        assert view.laid and [item.kind for item in view.laid.items] == ["fold"]
        await press(pilot, "]", "enter", "w", "z", "0")
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_text_that_looks_like_markup_or_escapes_is_only_text(tmp_path: Path) -> None:
    hostile = "[/b] [@click=app.quit]x[/] [bold \x1b[31m\x1b]8;;http://x\x07 \u202e $HOME {x} [sic]"
    bad = replace(A.sentences[0], text=hostile)
    left = replace(
        A, sentences=(bad, *A.sentences[1:]), article=replace(A.article, title=hostile, source=hostile)
    )
    link = replace(COMPARISON.links[0], evidence=(hostile,), wording=((), ()))
    odd = replace(
        COMPARISON,
        left=left,
        links=(link, *COMPARISON.links[1:]),
        differences=tuple(replace(each, about=hostile) for each in COMPARISON.differences),
        quotations=tuple(replace(each, speaker=hostile) for each in COMPARISON.quotations),
    )
    app = staged(tmp_path, "courier", "wire", comparison=odd)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "]", "d", "tab", "tab", "escape", "s", "y", "a", "escape", "B")
        assert isinstance(pilot.app.screen, ComparingScreen)
        drawn = app.export_screenshot()
        assert "\x1b" not in drawn and "\u202e" not in drawn


async def test_work_that_nobody_waits_for_is_told_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, stopped = Event(), Event()

    def compare(*_: Article, cancelled: Cancel) -> Comparison:
        started.set()
        while not cancelled():
            stopped.wait(0.001)
        stopped.set()
        raise Cancelled

    app = staged(tmp_path, "courier", "wire")
    monkeypatch.setattr(app.library, "compare", compare)
    async with app.run_test() as pilot:
        await to_thread(started.wait, 10)
        await pilot.press("ctrl+q")
    assert stopped.wait(10)


async def test_a_file_that_cannot_be_read_is_named_where_the_comparison_would_stand(tmp_path: Path) -> None:
    app = staged(tmp_path, "courier")
    missing = str(tmp_path / "nowhere.txt")
    app.sources = (app.sources[0], missing)
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(ComparingScreen(app.sources[0], missing))
        await settled(pilot)
        waiting = pilot.app.screen.query_one("#waiting")
        assert waiting.display and "nowhere.txt" in str(waiting.render())
        await press(pilot, "]", "enter", "z", "m", "d", "x")
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_with_ascii_alone_every_sign_of_our_own_is_ascii(tmp_path: Path) -> None:
    def bare(account: Account) -> Account:
        sentences = tuple(replace(each, text="x " * (len(each.text) // 2)) for each in account.sentences)
        return replace(account, sentences=sentences)

    plain = replace(COMPARISON, left=bare(A), right=bare(B), differences=(), quotations=())
    app = staged(tmp_path, "courier", "wire", ascii_="always", comparison=plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        for keys in (("enter",), ("s", "B"), ("z", "s"), ("5", "1")):
            await press(pilot, *keys)
            assert picture(pilot).isascii()


async def test_of_two_accounts_that_have_nothing_in_common_that_is_said(tmp_path: Path) -> None:
    texts = (
        "The mill closes\n\nThe mill of Orrin closed on Monday. Ada Marsh ran it. Moira Kell bought flour there.\n",
        "A comet comes\n\nA comet was seen over Lisbon. Rui Costa drew it. Its tail is blue, Ines Prado said.\n",
    )
    library = Library.open(tmp_path / "data")
    numbers = [library.add(text.encode(), name=f"{n}.txt").id for n, text in enumerate(texts)]
    app = ReaderApp(library, Settings(theme="dark", ascii="never"), numbers)
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        assert said(pilot).startswith("These seem not to be accounts of one story")
        assert "not one story, it seems" in picture(pilot)
        await press(pilot, "d")
        assert "No sentence of one account was found to report what one of the other does." in picture(pilot)
