"""The comparison screen: tables, links, reviews, finding, and what is taken away from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from tests.bridge import COMPARISON, A, B
from tests.tui.stage import Open, comparing, opener, picture, press, said, sentence, settled, staged
from textual.pilot import Pilot
from textual.widgets import Static

from reader.layout.explain import discrepancies_in
from reader.library import Review, review_key
from reader.model import Article, Difference
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.findings import FindingsScreen
from reader.tui.widgets.bars import Bar, HintBar
from reader.tui.widgets.explanation import Explanation
from reader.tui.widgets.table_view import TableView


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the comparison of the bridge at a size."""
    return opener(tmp_path, "courier", "wire")


def standing_words(pilot: Pilot[None]) -> str:
    return "".join(text for text, _ in comparing(pilot).status.left)


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
        assert pilot.app.screen is comparing(pilot) and isinstance(comparing(pilot), ComparingScreen)


async def test_linking_by_hand_marks_one_sentence_then_the_other_and_can_be_undone(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        library = comparing(pilot).library
        asked: list[object] = []
        real = library.set_link

        def set_link(*what: str | bool) -> None:
            asked.append(what)
            real(*what)  # type: ignore[arg-type]

        monkeypatch.setattr(library, "set_link", set_link)
        view = comparing(pilot).view
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
        monkeypatch.setattr(comparing(pilot).library, "set_link", lambda *what: asked.append(what))
        await press(pilot, "m", "m")
        assert asked[0][-1] is False


async def test_escape_lets_go_of_the_sentence_marked_for_linking(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "m", "j")
        assert "is marked" in standing_words(pilot)
        await press(pilot, "escape")
        assert comparing(pilot).view.hand is None
        assert "is marked" not in standing_words(pilot)
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_what_to_do_with_a_marked_sentence_is_said_whole_where_there_is_little_room(
    opened: Open,
) -> None:
    async with opened(60, 24) as pilot:
        await press(pilot, "m")
        assert "A ¶1 s1 is marked: m at its counterpart in B; Esc drops it" in picture(pilot)


async def test_the_status_line_says_what_was_cut_from_a_quotation(opened: Open) -> None:
    async with opened() as pilot:
        comparing(pilot).view.go_to(("left", 2))
        await press(pilot, "tab")
        assert "sign, only A “after a long talk with the contractor”" in standing_words(pilot)


async def test_a_review_is_kept_with_its_note_and_can_be_undone(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a", "down", "o", "k", "enter")
        library = comparing(pilot).library
        digests = A.article.origin.digest, B.article.origin.digest
        date = next(each for each in COMPARISON.differences if each.kind == "date")
        key = review_key(COMPARISON, date)
        assert library.review(*digests, key) == Review("checked", "ok")
        await press(pilot, "u")
        assert library.review(*digests, key) == Review()


async def test_a_review_that_says_nothing_new_is_no_step_to_undo(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a", "enter")
        assert said(pilot) == ""
        await press(pilot, "a", "down", "enter")
        assert said(pilot) == "Review: checked; u takes it back."
        await press(pilot, "a", "enter")
        assert said(pilot) == ""


async def test_a_review_shows_what_it_is_about_and_what_each_account_has(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a")
        about = pilot.app.screen.query_one("#about", Static).render()
        left, right = A.sentences[0].text, B.sentences[0].text
        assert str(about).splitlines()[1:] == [f"A ¶1 s1  {left}", f"B ¶1 s1  {right}"]


async def test_a_changed_quotation_is_reviewed_in_its_row_and_in_its_table(tmp_path: Path) -> None:
    bare = replace(COMPARISON, differences=())
    async with staged(tmp_path, "courier", "wire", comparison=bare).run_test(size=(140, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "a")
        assert said(pilot) == "There is nothing to review in this row."
        await press(pilot, "j", "j", "a", "down", "enter")
        assert said(pilot) == "Review: checked; u takes it back."
        assert comparing(pilot).view.closed == {2}
        assert comparing(pilot).library.reviews(bare) == {0: Review("checked")}
        await press(pilot, "f", "tab", "j", "a", "down", "down", "enter")
        assert cast(ComparingScreen, pilot.app.screen_stack[0]).library.reviews(bare) == {
            0: Review("checked"),
            1: Review("not material"),
        }
        table = cast(FindingsScreen, pilot.app.screen).view.table
        assert [entry.cells[-1][0] for entry in table.entries][:3] == ["", "not material", "checked"]


async def test_a_quotation_that_a_difference_tells_is_reviewed_once(opened: Open) -> None:
    async with opened() as pilot:
        comparison = comparing(pilot).shown.comparison
        number = next(n for n, d in enumerate(comparison.differences) if d.kind == "quote")
        found = [discrepancies_in(comparison, row) for row in comparing(pilot).shown.rows]
        assert [number] in [[each.number for each in inside] for inside in found]


async def test_rows_with_nothing_left_to_review_are_counted(opened: Open) -> None:
    async with opened() as pilot:
        assert comparing(pilot).view.closed == frozenset()
        await press(pilot, "a", "down", "enter")
        assert comparing(pilot).view.closed == {0}
        assert ("1 of 11 reviewed   ", "") in comparing(pilot).title_bar.right


@pytest.mark.parametrize("keys", [(), ("s",)])
async def test_what_is_reviewed_has_a_mark_that_needs_no_colour(opened: Open, keys: tuple[str, ...]) -> None:
    async with opened() as pilot:
        await press(pilot, *keys)
        assert "✓" not in picture(pilot)
        await press(pilot, "a", "down", "enter")
        assert picture(pilot).count("✓") == 1


async def test_a_difference_reviewed_in_the_list_goes_behind_the_open_ones(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "d", "j")
        findings = cast(FindingsScreen, pilot.app.screen)
        second, third = (entry.number for entry in findings.view.table.entries[1:3])
        await press(pilot, "a", "down", "down", "enter")
        assert pilot.app.screen is findings and findings.view.cursor == 1
        assert findings.view.table.entries[1].number == third
        last = findings.view.table.entries[-1]
        assert (last.number, last.cells[-1][0]) == (second, "not material")


async def test_the_list_of_differences_has_the_keys_that_the_comparison_has(tmp_path: Path) -> None:
    app = staged(tmp_path, "courier", "wire")
    app.settings = replace(app.settings, keys={"annotate": "R"})
    app.set_keymap(app.settings.keys)
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "d", "R", "down", "enter")
        findings = cast(FindingsScreen, pilot.app.screen)
        assert "review" in findings.view.table.headers
        assert "R review" in picture(pilot)
        await press(pilot, "u")
        assert findings.view.table.headers[-1] != "review"
        await press(pilot, "f", "d", "d")
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_a_list_that_is_shorter_than_it_was_has_its_last_row_in_focus(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "d", "G", "d", "1", "d")
        findings = cast(FindingsScreen, pilot.app.screen)
        assert [entry.cells[0][0] for entry in findings.view.table.entries] == ["≈"]
        assert "About 14,000 people" in str(findings.query_one("Explanation Static", Static).render())


async def test_below_the_list_stand_the_sentences_of_the_row_in_focus(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "d", "j")
        findings = cast(FindingsScreen, pilot.app.screen)
        told = findings.query_one("Explanation Static", Static)
        place = findings.view.table.entries[1].place
        assert place and A.sentences[place[1]].text in str(told.render())
        await press(pilot, "tab", "tab", "tab")
        assert findings.view.table.title == "Only A, only B"
        assert not findings.query_one(Explanation).display
        await pilot.resize_terminal(140, 14)
        await press(pilot, "d")
        assert not findings.query_one(Explanation).display


async def test_find_looks_on_both_sides_and_says_which_match_it_is(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"saturday", "enter")
        view = comparing(pilot).view
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
        view = comparing(pilot).view
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


async def test_a_finding_can_be_copied_from_the_list(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as pilot:
        taken: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", taken.append)
        await press(pilot, "d", "j", "y")
        assert isinstance(pilot.app.screen, FindingsScreen)
        left, right = taken[0].splitlines()
        assert left.startswith("A, The Tollgrave Courier, ¶2 s2: Repairs will cost")
        assert right.startswith("B, Northern Wire, ¶2 s1: The bill")


async def test_an_article_without_an_address_is_not_opened_in_the_browser(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "o")
        assert "without an address" in said(pilot)


async def test_export_writes_the_report_and_says_where(opened: Open, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "e", "enter", "enter")
        (written,) = tmp_path.glob("*.md")
        assert str(written) in said(pilot)
        assert "£2.9 million" in written.read_text(encoding="utf-8")


async def test_another_partner_takes_the_place_of_b(opened: Open) -> None:
    async with opened() as pilot:
        left, right = comparing(pilot).sources
        await press(pilot, "c", "enter")
        assert comparing(pilot).sources[0] == left
        assert comparing(pilot).sources[1] != right
        await press(pilot, "c")
        assert picture(pilot).count("B now") == 1


async def test_what_accounts_say_against_themselves_is_looked_for_once(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as pilot:
        asked: list[Article] = []

        def against_itself(article: Article, **_: object) -> tuple[Difference, ...]:
            asked.append(article)
            return ()

        monkeypatch.setattr(comparing(pilot).library, "against_itself", against_itself)
        await press(pilot, "a", "down", "enter")
        assert asked == []
        await press(pilot, "x")
        assert len(asked) == 2


async def test_a_table_without_rows_offers_no_key_that_needs_one(opened: Open) -> None:
    async with opened(120, 30) as pilot:
        await press(pilot, "d")
        keys = pilot.app.screen.query_one(HintBar)
        assert (
            keys.render_line(0).text.split()
            == "Enter go there Tab next table Esc close a review y copy".split()
        )
        await press(pilot, "shift+tab")
        assert keys.render_line(0).text.split() == "Tab next table Esc close".split()


async def test_a_click_on_a_key_of_the_tables_does_what_it_does(opened: Open) -> None:
    async with opened(120, 30) as pilot:
        await press(pilot, "d")
        screen = cast(FindingsScreen, pilot.app.screen)
        at = screen.query_one(HintBar).render_line(0).text.index("next table")
        await pilot.click(HintBar, offset=(at, 0))
        await settled(pilot)
        assert screen.view.table.title == "Facts"
        at = screen.query_one(HintBar).render_line(0).text.index("go there")
        await pilot.click(HintBar, offset=(at, 0))
        await settled(pilot)
        assert isinstance(pilot.app.screen, ComparingScreen)


async def test_a_double_click_on_a_row_of_a_table_goes_there(opened: Open) -> None:
    async with opened(120, 30) as pilot:
        await press(pilot, "d")
        await pilot.double_click(TableView, offset=(5, 3))
        await settled(pilot)
        assert isinstance(pilot.app.screen, ComparingScreen)
        assert sentence(pilot).startswith("Repairs will cost")


async def test_on_a_narrow_screen_the_table_in_sight_is_named_and_no_key_is_cut(opened: Open) -> None:
    async with opened(44, 30) as pilot:
        await press(pilot, "d")
        names, keys = (pilot.app.screen.query_one(each, Bar) for each in ("#names", "#keys"))
        assert "Differences 11" in names.render_line(0).text
        await press(pilot, "shift+tab")
        assert names.render_line(0).text.strip() == "Within one account 0"
        assert "…" not in keys.render_line(0).text


async def test_behind_a_table_without_rows_the_next_one_is_shown_and_takes_the_keys(opened: Open) -> None:
    async with opened(120, 30) as pilot:
        await press(pilot, "d", "shift+tab", "tab", "j")
        view = cast(FindingsScreen, pilot.app.screen).view
        assert view.has_focus and view.cursor == 1
        assert view.size.height > 1 and "negation" in view.render_line(0).text


async def test_each_table_is_opened_again_at_the_row_that_was_in_focus(opened: Open) -> None:
    async with opened(120, 30) as pilot:
        await press(pilot, "d", "j", "j", "tab", "j", "escape", "d")
        assert cast(FindingsScreen, pilot.app.screen).view.cursor == 2
        await press(pilot, "tab")
        assert cast(FindingsScreen, pilot.app.screen).view.cursor == 1
        await press(pilot, "escape", "x", "d")
        assert cast(FindingsScreen, pilot.app.screen).view.cursor == 0
