"""The comparison screen: moving in it, and what it shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.bridge import B
from tests.tui.stage import Open, comparing, opener, press, said, sentence, settled, staged

from reader.tui.screens.findings import FindingsScreen
from reader.tui.widgets.comparison_map import SIGNS, ComparisonMap
from reader.tui.widgets.headline import Headline


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


async def test_enter_shows_all_of_an_explanation_before_it_closes_it(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.resize_terminal(40, 12)
        await press(pilot, "enter")
        shown = comparing(pilot).explanation
        pages = 0
        while shown.scroll_y < shown.max_scroll_y:
            await press(pilot, "enter")
            pages += 1
        assert pages and shown.display
        await press(pilot, "enter")
        assert not shown.display


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
        pair = comparing(pilot).shown
        place = comparing(pilot).view.place
        assert place
        assert pair.comparison.left.article is B.article
        assert pair.comparison.right.sentences[place[1]].text == before
        assert place[0] == "right"


async def test_what_was_looked_for_is_marked_where_it_is_after_swapping(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"saturday", "enter")
        await press(pilot, "x")
        view, comparison = comparing(pilot).view, comparing(pilot).shown.comparison
        accounts = comparison.left, comparison.right
        marked = [
            accounts[each.side].sentences[each.item].text[each.start : each.end] for each in view.matches
        ]
        assert marked == ["Saturday", "Saturday"] and view.place == ("right", 8)


async def test_a_sentence_marked_for_linking_does_not_become_another_one_by_swapping(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "m", "a", "down", "enter")
        assert comparing(pilot).view.hand == ("left", 0)
        await press(pilot, "x")
        assert comparing(pilot).view.hand is None and not comparing(pilot).linking()


async def test_digits_hide_and_show_kinds_and_nought_shows_all(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        before = len(view.differences())
        await press(pilot, "1", "3")
        assert len(view.differences()) < before
        assert said(pilot) == "Quotations: hidden; 0 shows all."
        await press(pilot, "0")
        assert len(view.differences()) == before


async def test_enter_on_a_fold_opens_it(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        await press(pilot, "5")
        folds = [n for n, item in enumerate(view.laid.items) if item.kind == "fold"] if view.laid else []
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


async def test_the_way_back_ends_where_one_goes_elsewhere(opened: Open) -> None:
    async with opened() as pilot:
        view = comparing(pilot).view
        view.go_to(("left", 4))
        await press(pilot, "w", "g", "w")
        assert said(pilot) == "Both sides of this row stand here."
        assert view.row == 0


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
        at = comparing(pilot).query_one(Headline).render_line(2).text.index("conflicts")
        await pilot.click("Headline", offset=(at, 2))
        await settled(pilot)
        assert "conflicts" not in comparing(pilot).view.choice.shown


async def test_a_click_on_the_count_of_all_differences_lists_them(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click("Headline", offset=(3, 2))
        await settled(pilot)
        assert isinstance(pilot.app.screen, FindingsScreen)
        assert len(pilot.app.screen.view.table.entries) == 11


async def test_what_is_counted_is_what_the_keys_go_through(opened: Open) -> None:
    async with opened() as pilot:
        seen = set()
        while "no further" not in said(pilot):
            seen.add(comparing(pilot).title_bar.right[1][0])
            await press(pilot, "]")
        assert any(place.endswith("11 of 11") for place in seen)
        assert "d differences 11" in comparing(pilot).query_one(Headline).render_line(2).text


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


async def test_what_is_selected_is_seen_and_copying_it_is_said(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tui.clipboard.copy", lambda _, what: f"Copied {what} with wl-copy.")
    async with opened() as pilot:
        await pilot.mouse_down("ComparisonView", offset=(63, 0))
        await pilot.hover("ComparisonView", offset=(110, 4))
        await pilot.mouse_up("ComparisonView", offset=(110, 4))
        await settled(pilot)
        chosen = comparing(pilot).get_component_rich_style("screen--selection").bgcolor
        grounds = {
            s.style.bgcolor for s in comparing(pilot).view.render_line(1) if s.style and s.text.strip()
        }
        assert chosen in grounds and len(grounds) > 1
        await press(pilot, "ctrl+c")
        assert said(pilot) == "Copied the selection with wl-copy."


async def test_the_counts_stand_behind_their_names_beside_the_keys_that_were_set(tmp_path: Path) -> None:
    app = staged(tmp_path, "courier", "wire")
    app.settings = replace(app.settings, keys={"kind_2": "f2"})
    async with app.run_test(size=(130, 30)) as pilot:
        await settled(pilot)
        line = comparing(pilot).query_one(Headline).render_line(2).text
        assert "d differences 11   1 ≠ conflicts 10   F2 numbers, dates 4   3 quotations 2" in line


@pytest.mark.parametrize(("width", "words"), [(140, 7), (120, 6), (100, 2), (80, 1)])
async def test_the_counts_have_words_from_the_first_on_as_far_as_there_is_room(
    opened: Open, width: int, words: int
) -> None:
    many = ("differences", "conflicts", "numbers, dates", "quotations", "attribution", "only", "reworded")
    async with opened(width, 30) as pilot:
        line = comparing(pilot).query_one(Headline).render_line(2).text
        said = [word in line for word in many]
        assert said == [words > 1, True, *(number < words for number in range(2, 7))]
        assert line.rstrip().endswith("2")  # the count of the last kind


async def test_what_stands_above_follows_the_view_that_gets_its_room_later(opened: Open) -> None:
    async with opened(120) as pilot:
        screen = comparing(pilot)
        before = screen.query_one(Headline).render_line(1).text
        screen.view.styles.width = 60
        await pilot.pause()
        screen.view.mode = "stacked"
        screen.view.laid = None
        screen.describe()  # as one that finds the view without a layout
        assert screen.query_one(Headline).render_line(1).text != before
        screen.view.mode = "auto"
        screen.view.styles.width = "1fr"
        await settled(pilot)
        assert screen.query_one(Headline).render_line(1).text == before


@pytest.mark.parametrize("ascii_only", [False, True])
def test_no_two_kinds_of_rows_have_one_sign_in_the_map(ascii_only: bool) -> None:
    signs = [pair[ascii_only] for kind, pair in SIGNS.items() if kind not in ("", "agree")]
    assert len(set(signs)) == len(signs)


async def test_in_little_room_the_row_that_is_explained_is_in_sight_and_the_headline_gives_way(
    opened: Open,
) -> None:
    async with opened(50, 15) as pilot:
        headline, view = comparing(pilot).query_one(Headline), comparing(pilot).view
        assert headline.display
        await press(pilot, "]", "enter")
        assert not headline.display and view.size.height >= 4
        await press(pilot, "escape")
        assert headline.display
