"""The comparison screen: moving in it, and what it shows."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from tests.bridge import COMPARISON, A, B
from tests.tui.stage import Open, comparing, opener, press, said, sentence, settled, staged

from reader.errors import Cancelled
from reader.model import Account, Article, Cancel, Comparison
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.widgets.comparison_map import ComparisonMap


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the comparison of the bridge at a size."""
    return opener(tmp_path, "courier", "wire")


async def test_next_and_previous_difference_go_through_the_rows_that_differ(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]")
        assert "one look at the cable" in sentence(pilot)
        await press(pilot, "[")
        assert sentence(pilot).startswith("About 14,000")


async def test_after_the_last_difference_the_screen_says_so(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, *["]"] * 12)
        assert said(pilot) == "There is no further difference."


async def test_enter_explains_the_row_and_escape_closes_the_explanation(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "enter")
        assert comparing(pilot).explanation.display
        await press(pilot, "escape")
        assert not comparing(pilot).explanation.display
        assert pilot.app.screen is comparing(pilot)


async def test_tab_goes_to_the_other_side(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "tab")
        assert sentence(pilot).startswith("Engineers who discovered")


async def test_tab_goes_through_the_sentences_of_a_row_one_by_one(opened: Open) -> None:
    async with opened() as pilot:
        comparing(pilot).view.go_to(("left", 5))
        seen = [comparing(pilot).view.place]
        for _ in range(3):
            await press(pilot, "tab")
            seen.append(comparing(pilot).view.place)
        assert seen == [("left", 5), ("left", 6), ("right", 4), ("left", 5)]


async def test_the_layout_key_goes_around_and_keeps_the_sentence(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]", "]")
        before = sentence(pilot)
        seen = []
        for _ in range(3):
            await press(pilot, "s")
            seen.append(said(pilot))
            assert sentence(pilot) == before
        assert seen == ["Layout: stacked.", "Layout: only differences.", "Layout: side by side."]


@pytest.mark.parametrize(
    "keys",
    [("z",), ("0",), ("1", "1"), ("5",), ("B",), ("t",), ("s", "s"), ("z", "B", "6", "s")],
    ids="".join,
)
async def test_the_sentence_in_focus_survives_what_is_shown_and_how(
    opened: Open, keys: tuple[str, ...]
) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]", "]")
        before = sentence(pilot)
        await press(pilot, *keys)
        assert sentence(pilot) == before


async def test_the_sentence_in_focus_survives_any_size(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]", "]")
        before = sentence(pilot)
        for width, height in ((80, 24), (20, 5), (200, 50), (44, 12), (1, 1), (120, 40)):
            await pilot.resize_terminal(width, height)
            await settled(pilot)
            assert sentence(pilot) == before
        view = comparing(pilot).view
        first, last = view.rows_of(view.cursor)
        assert view.scroll_offset.y <= first and last <= view.scroll_offset.y + view.view_height


async def test_a_sentence_that_is_folded_away_is_in_focus_again_when_it_is_back(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        view.go_to(("left", 11))
        await press(pilot, "s", "s")
        assert view.laid and all(view.row not in item.rows for item in view.laid.items)
        await press(pilot, "s")
        assert "opened in 1931" in sentence(pilot)
        assert view.laid and view.row in view.laid.items[view.cursor].rows


async def test_swapping_changes_the_sides_and_keeps_the_sentence(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "]", "]")
        before = sentence(pilot)
        await press(pilot, "x")
        pair = comparing(pilot).pair
        place = comparing(pilot).view.place
        assert pair and place
        assert pair.comparison.left.article is B.article
        assert pair.comparison.right.sentences[place[1]].text == before
        assert place[0] == "right"


async def test_digits_hide_and_show_kinds_and_nought_shows_all(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        before = len(view.differences())
        await press(pilot, "1", "3")
        assert len(view.differences()) < before
        assert said(pilot) == "Quotations hidden; 0 shows all."
        await press(pilot, "0")
        assert len(view.differences()) == before


async def test_enter_on_a_fold_opens_it(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        await press(pilot, "5")
        folds = [n for n, item in enumerate(view.laid.items) if item.kind == "only"] if view.laid else []
        view.go(folds[0])
        await press(pilot, "enter")
        assert view.laid and view.laid.items[view.cursor].kind == "row"
        assert not comparing(pilot).explanation.display


async def test_a_row_whose_other_side_stands_elsewhere_leads_there_and_back(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        view.go_to(("left", 4))
        await press(pilot, "w")
        assert view.rows[view.row].right == (4,)
        await press(pilot, "w")
        assert view.rows[view.row].left == (4,)


async def test_a_row_with_both_sides_in_place_leads_nowhere(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w")
        assert said(pilot) == "Both sides of this row stand here."


async def test_a_click_goes_to_the_row_and_the_side(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("ComparisonView", offset=(80, 4))
        await settled(pilot)
        assert sentence(pilot).startswith("Some 13,900")


async def test_a_click_on_a_marked_value_explains_it(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("ComparisonView", offset=(7, 1))
        await settled(pilot)
        assert comparing(pilot).explanation.display


async def test_a_click_on_the_place_of_a_counterpart_leads_there(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        view.go_to(("left", 4))
        await settled(pilot)
        first, _ = view.laid.extent(view.cursor) if view.laid else (0, 0)
        await pilot.click("ComparisonView", offset=(70, first - view.scroll_offset.y))
        await settled(pilot)
        assert view.rows[view.row].right == (4,)


async def test_a_click_on_a_count_hides_its_kind(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("Headline", offset=(3, 2))
        await settled(pilot)
        assert "conflicts" not in comparing(pilot).view.choice.shown


async def test_a_click_on_the_map_goes_to_that_place(opened: Open) -> None:
    async with opened() as pilot:
        height = comparing(pilot).query_one(ComparisonMap).size.height
        await pilot.mouse_down("ComparisonMap", offset=(0, height - 1))
        await pilot.mouse_up("ComparisonMap", offset=(0, height - 1))
        await settled(pilot)
        assert comparing(pilot).view.row > len(comparing(pilot).view.rows) // 2


async def test_a_selection_takes_the_text_of_one_column_only(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.mouse_down("ComparisonView", offset=(63, 0))
        await pilot.hover("ComparisonView", offset=(110, 4))
        await pilot.mouse_up("ComparisonView", offset=(110, 4))
        await settled(pilot)
        text = pilot.app.screen.get_selected_text() or ""
        assert "Engineers" in text and "Some 13,900" in text
        assert "Tollgrave" not in text and "About" not in text


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
        assert view.laid and [item.kind for item in view.laid.items] == ["agree"]
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
            pass
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
            lines = [
                "".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()
            ]
            odd = {sign for line in lines for sign in line if ord(sign) > 126}
            assert not odd
