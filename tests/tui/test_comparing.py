"""The comparison screen, key by key."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from tests.bridge import COMPARISON, A, B
from tests.tui.stage import press, settled, staged
from textual.pilot import Pilot

from reader.library import Review, review_key
from reader.model import Account
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.findings import FindingsScreen
from reader.tui.widgets.comparison_map import ComparisonMap

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the comparison of the bridge at a size."""

    @asynccontextmanager
    async def start(width: int = 120, height: int = 40) -> AsyncIterator[Pilot[None]]:
        app = staged(tmp_path, "courier", "wire")
        async with app.run_test(size=(width, height)) as pilot:
            await settled(pilot)
            yield pilot

    return start


def screen(pilot: Pilot[None]) -> ComparingScreen:
    return cast(ComparingScreen, pilot.app.screen)


def said(pilot: Pilot[None]) -> str:
    return screen(pilot).status.note


def sentence(pilot: Pilot[None]) -> str:
    """The sentence in focus."""
    place = screen(pilot).view.place
    assert place is not None
    return (A if place[0] == "left" else B).sentences[place[1]].text


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
        assert screen(pilot).explanation.display
        await press(pilot, "escape")
        assert not screen(pilot).explanation.display
        assert pilot.app.screen is screen(pilot)


async def test_tab_goes_to_the_other_side(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "tab")
        assert sentence(pilot).startswith("Engineers who discovered")


async def test_tab_goes_through_the_sentences_of_a_row_one_by_one(opened: Open) -> None:
    async with opened() as pilot:
        screen(pilot).view.go_to(("left", 5))
        seen = [screen(pilot).view.place]
        for _ in range(3):
            await press(pilot, "tab")
            seen.append(screen(pilot).view.place)
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
        view = screen(pilot).view
        first, last = view.rows_of(view.cursor)
        assert view.scroll_offset.y <= first and last <= view.scroll_offset.y + view.view_height


async def test_a_sentence_that_is_folded_away_is_in_focus_again_when_it_is_back(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
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
        pair = screen(pilot).pair
        place = screen(pilot).view.place
        assert pair and place
        assert pair.comparison.left.article is B.article
        assert pair.comparison.right.sentences[place[1]].text == before
        assert place[0] == "right"


async def test_digits_hide_and_show_kinds_and_nought_shows_all(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        before = len(view.differences())
        await press(pilot, "1", "3")
        assert len(view.differences()) < before
        assert said(pilot) == "Quotations hidden; 0 shows all."
        await press(pilot, "0")
        assert len(view.differences()) == before


async def test_enter_on_a_fold_opens_it(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        await press(pilot, "5")
        folds = [n for n, item in enumerate(view.laid.items) if item.kind == "only"] if view.laid else []
        view.go(folds[0])
        await press(pilot, "enter")
        assert view.laid and view.laid.items[view.cursor].kind == "row"
        assert not screen(pilot).explanation.display


async def test_a_row_whose_other_side_stands_elsewhere_leads_there_and_back(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        view.go_to(("left", 4))
        await press(pilot, "w")
        assert view.rows[view.row].right == (4,)
        await press(pilot, "w")
        assert view.rows[view.row].left == (4,)


async def test_a_row_with_both_sides_in_place_leads_nowhere(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "w")
        assert said(pilot) == "Both sides of this row stand here."


async def test_the_list_of_differences_goes_to_the_one_chosen(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "d")
        assert isinstance(pilot.app.screen, FindingsScreen)
        await press(pilot, "j", "enter")
        assert sentence(pilot).startswith("Repairs will cost")


async def test_tab_in_the_findings_goes_from_table_to_table(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "f", "tab")
        findings = cast(FindingsScreen, pilot.app.screen)
        assert findings.view.table.title == "Quotations"
        await press(pilot, "escape")
        assert pilot.app.screen is screen(pilot) and isinstance(screen(pilot), ComparingScreen)


async def test_linking_by_hand_marks_one_sentence_then_the_other_and_can_be_undone(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        library = screen(pilot).library
        asked: list[object] = []
        real = library.set_link

        def set_link(*what: str | bool) -> None:
            asked.append(what)
            real(*what)  # type: ignore[arg-type]

        monkeypatch.setattr(library, "set_link", set_link)
        view = screen(pilot).view
        view.go_to(("left", 12))
        await press(pilot, "m")
        assert view.hand == ("left", 12)
        view.go_to(("right", 6))
        await press(pilot, "m")
        digests = A.article.origin.digest, B.article.origin.digest
        assert asked == [(*digests, A.sentences[12].text, B.sentences[6].text, True)]
        assert view.hand is None
        await press(pilot, "u")
        assert "Undone: Linked" in said(pilot)


async def test_the_link_key_twice_on_a_pair_parts_it(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as pilot:
        asked: list[tuple[object, ...]] = []
        monkeypatch.setattr(screen(pilot).library, "set_link", lambda *what: asked.append(what))
        await press(pilot, "m", "m")
        assert asked[0][-1] is False


async def test_escape_lets_go_of_the_sentence_marked_for_linking(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "m", "escape")
        assert screen(pilot).view.hand is None
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_a_review_is_kept_with_its_note_and_can_be_undone(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a", "down", "o", "k", "enter")
        library = screen(pilot).library
        digests = A.article.origin.digest, B.article.origin.digest
        date = next(each for each in COMPARISON.differences if each.kind == "date")
        key = review_key(COMPARISON, date)
        assert library.review(*digests, key) == Review("checked", "ok")
        await press(pilot, "u")
        assert library.review(*digests, key) == Review()


async def test_a_difference_can_be_reviewed_from_the_list(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "d", "j", "a", "down", "down", "enter")
        findings = cast(FindingsScreen, pilot.app.screen)
        assert isinstance(findings, FindingsScreen)
        assert findings.view.cursor == 1
        assert findings.view.table.entries[1].cells[-1][0] == "not material"


async def test_find_looks_on_both_sides_and_says_which_match_it_is(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"saturday", "enter")
        view = screen(pilot).view
        assert len(view.matches) == 2
        assert sentence(pilot).startswith("Ferries will run")
        await press(pilot, "n")
        assert view.match == 1 and view.pane == "right"
        await press(pilot, "N")
        assert view.match == 0
        await press(pilot, "escape")
        assert len(view.matches) == 0


async def test_a_match_in_a_fold_opens_it(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "z", "/", *"1931", "enter")
        view = screen(pilot).view
        assert view.laid and view.laid.items[view.cursor].kind == "row"
        assert "1931" in sentence(pilot)


async def test_copying_takes_both_sides_with_their_citations(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        taken: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", taken.append)
        await press(pilot, "y")
        first, second = taken[0].splitlines()
        assert first.startswith("A, The Tollgrave Courier, ¶1 s1: The Marrow Bridge")
        assert second.startswith("B, Northern Wire, ¶1 s1: Engineers who")


async def test_an_article_without_an_address_is_not_opened_in_the_browser(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "o")
        assert "without an address" in said(pilot)


async def test_export_asks_for_a_format(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "e")
        assert type(pilot.app.screen).__name__ == "Chooser"


async def test_another_partner_takes_the_place_of_b(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "c")
        assert type(pilot.app.screen).__name__ == "Chooser"
        await press(pilot, *"sockets?", "escape")
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_a_click_goes_to_the_row_and_the_side(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("ComparisonView", offset=(80, 4))
        await settled(pilot)
        assert sentence(pilot).startswith("Some 13,900")


async def test_a_click_on_a_marked_value_explains_it(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("ComparisonView", offset=(7, 1))
        await settled(pilot)
        assert screen(pilot).explanation.display


async def test_a_click_on_a_count_hides_its_kind(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("Headline", offset=(3, 2))
        await settled(pilot)
        assert "conflicts" not in screen(pilot).view.choice.shown


async def test_a_click_on_the_map_goes_to_that_place(opened: Open) -> None:
    async with opened() as pilot:
        height = screen(pilot).query_one(ComparisonMap).size.height
        await pilot.mouse_down("ComparisonMap", offset=(0, height - 1))
        await pilot.mouse_up("ComparisonMap", offset=(0, height - 1))
        await settled(pilot)
        assert screen(pilot).view.row > len(screen(pilot).view.rows) // 2


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
