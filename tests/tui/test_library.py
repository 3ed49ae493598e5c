"""The library screen, key by key."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import CRANE, ENTRIES, entry, stocked
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input, Static

from reader.config import Settings
from reader.errors import SourceError
from reader.library import Library
from reader.model import Article
from reader.tui.app import ReaderApp
from reader.tui.screens.choosing import ChoiceList, Chooser, Offer
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.shelf import FIRST
from reader.tui.screens.story import StoryScreen
from reader.tui.widgets.article_list import ListHead
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.welcome import Welcome

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens the library at a size."""

    @asynccontextmanager
    async def start(width: int = 120, height: int = 30) -> AsyncIterator[Pilot[None]]:
        async with stocked(tmp_path).run_test(size=(width, height)) as pilot:
            await settled(pilot)
            yield pilot

    return start


def screen(pilot: Pilot[None]) -> LibraryScreen:
    return cast(LibraryScreen, pilot.app.screen_stack[0])


def rows(pilot: Pilot[None]) -> list[str]:
    view = screen(pilot).view
    return [
        "\n".join(view.render_line(y).text.rstrip() for y in range(*view.rows_of(item)))
        for item in range(len(view.entries))
    ]


def said(pilot: Pilot[None]) -> str:
    return screen(pilot).status.note


async def test_a_row_shows_what_is_known_of_an_article(opened: Open) -> None:
    async with opened(width=200) as pilot:
        first = rows(pilot)[0]
        for word in ("●", "The last ferry of the Orrin", "Orrin Herald", "12 May 2024", "1 min", "+1"):
            assert word in first


@pytest.mark.parametrize(("width", "height"), [(120, 36), (120, 24), (140, 40), (80, 50)])
async def test_beside_the_preview_an_article_takes_two_lines(opened: Open, width: int, height: int) -> None:
    async with opened(width, height) as pilot:
        assert screen(pilot).query_one("#preview").display
        first = rows(pilot)[0].splitlines()
        assert "The last ferry of the Orrin" in first[0]
        assert first[1].split("  ·  ") == [
            "▎     Orrin Herald", "12 May 2024", f"{ENTRIES[0].words} words, 1 min", "+1 account"
        ]  # fmt: skip


async def test_the_names_of_the_columns_come_and_go_with_the_columns(opened: Open) -> None:
    async with opened(200, 36) as pilot:
        head = screen(pilot).query_one(ListHead)
        assert head.display
        for size, shown in (((120, 36), False), ((120, 14), True), ((120, 36), False), ((200, 36), True)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert head.display is shown
            assert len(rows(pilot)[0].splitlines()) == (1 if shown else 2)


async def test_a_list_sorted_by_date_shows_the_dates_where_room_is_short(opened: Open) -> None:
    async with opened(width=80, height=20) as pilot:
        assert "12 May 2024" not in rows(pilot)[0]
        await press(pilot, "s")
        await settled(pilot)
        assert any("12 May 2024" in row for row in rows(pilot))
        await press(pilot, "enter", "q")
        await settled(pilot)
        assert any("12 May 2024" in row for row in rows(pilot))


async def test_a_filter_that_finds_nothing_leaves_no_article_in_the_preview(opened: Open) -> None:
    async with opened(width=200) as pilot:
        head = screen(pilot).query_one(ListHead)
        before = head.render_line(0).text
        await press(pilot, "slash", *"zzq")
        await settled(pilot)
        assert not screen(pilot).query_one("#preview").visible
        assert head.render_line(0).text == before
        await press(pilot, "escape")
        await settled(pilot)
        assert screen(pilot).query_one("#preview").visible


async def test_what_another_program_does_to_the_library_is_shown(tmp_path: Path) -> None:
    app = ReaderApp(Library.open(tmp_path), Settings(theme="dark", ascii="never"))
    async with app.run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        with Library.open(tmp_path) as other:
            other.add(CRANE.text.encode(), name="crane.txt")
        screen(pilot).glance()
        await settled(pilot)
        assert [e.sample for e in screen(pilot).view.entries] == [False]


async def test_a_list_that_goes_on_says_at_once_how_long_it_is(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        for number in range(FIRST + 2):
            library.add(f"{CRANE.text} Again, {number} times.".encode(), name=f"{number}.txt")
        app = ReaderApp(library, Settings(theme="dark", ascii="never"))
        async with app.run_test(size=(80, 24)) as pilot:
            assert not screen(pilot).view.whole
            assert screen(pilot).title_bar.right[0][0].startswith(f"{FIRST + 2} articles")


async def test_a_title_taken_from_the_text_is_marked(opened: Open) -> None:
    async with opened() as pilot:
        assert "¶ A crane fell" in rows(pilot)[1]


async def test_an_article_that_was_read_has_no_mark_and_tags_follow_its_title(opened: Open) -> None:
    async with opened() as pilot:
        assert "●" not in rows(pilot)[2]
        assert "#harbour" in rows(pilot)[2]


async def test_the_tags_in_use_are_named_the_most_frequent_first(tmp_path: Path) -> None:
    stock = (entry(1, CRANE, tags=("sea",)), entry(2, CRANE, tags=("old", "sea")), entry(3, CRANE))
    async with stocked(tmp_path, stock=stock).run_test(size=(100, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "a")
        assert "In use: sea, old." in str(pilot.app.screen.query_one(".hint", Static).visual)


async def test_tags_take_what_the_title_leaves(tmp_path: Path) -> None:
    stock = (
        entry(
            3, CRANE, title="Quay emptied", title_from_text=False, tags=("harbour", "ferries", "to be read")
        ),
    )
    async with stocked(tmp_path, stock=stock).run_test(size=(100, 40)) as pilot:
        await settled(pilot)
        assert "Quay emptied  #harbour  #ferries  #to be read" in rows(pilot)[0]


async def test_narrow_lists_keep_the_title(opened: Open) -> None:
    async with opened(width=30) as pilot:
        assert "The last ferry of the" in rows(pilot)[0]


async def test_enter_opens_the_article_and_q_comes_back(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        await press(pilot, "q")
        assert len(pilot.app.screen_stack) == 1


async def test_a_double_click_opens_the_article(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.click(screen(pilot).view, offset=(10, 1), times=2)
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_typing_filters_and_escape_shows_all_again(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"quay")
        assert [e.id for e in screen(pilot).view.entries] == [3]
        assert screen(pilot).title_bar.right[0][0].startswith("1 of 3 articles")
        await press(pilot, "escape")
        assert len(screen(pilot).view.entries) == 3


async def test_a_filter_opened_anew_says_nothing_of_the_one_before(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"zzq")
        bar = screen(pilot).find_bar
        assert bar is not None
        count = bar.query_one(".find--count", Static)
        assert str(count.visual) == "nothing found"
        await press(pilot, "escape", "/")
        assert not str(count.visual)


async def test_the_best_match_is_in_focus_while_typing(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "j", "/", "e")
        assert screen(pilot).view.cursor == 0


async def test_after_enter_the_filtered_list_answers_keys(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"evening", "enter", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_the_article_in_focus_stays_in_focus_when_the_order_changes(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "s", "s")
        assert said(pilot) == "Sorted by title."
        assert [e.id for e in screen(pilot).view.entries] == [2, 3, 1]
        assert screen(pilot).view.cursor == 2


async def test_marks_are_letters_and_c_compares_them_in_their_order(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "j", "v", "k", "k", "v")
        assert rows(pilot)[2][:4].strip() == "A"
        assert rows(pilot)[0][1:4].strip() == "B"
        await press(pilot, "c")
        assert cast(ComparingScreen, pilot.app.screen).sources == (3, 1)


async def test_with_one_mark_c_compares_the_one_in_focus_against_it(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "v", "j", "c")
        assert cast(ComparingScreen, pilot.app.screen).sources == (1, 2)


async def test_without_marks_c_offers_the_likely_accounts_first(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, Chooser)
        found = pilot.app.screen.query_one(ChoiceList).found
        assert [choice.value for choice, _ in found] == ["3", "2"]
        await press(pilot, "enter")
        assert cast(ComparingScreen, pilot.app.screen).sources == (1, 3)


async def test_a_partner_with_a_long_title_has_its_source_below_and_is_called_one_of_the_same_story(
    opened: Open,
) -> None:
    async with opened(width=60) as pilot:
        await press(pilot, "c")
        view = pilot.app.screen.query_one(ChoiceList)
        view.set_choices([Offer("1", "F" * 90, "The Orrin Valley Herald · 12 May 2024", "same story")], "")
        first, second = (view.render_line(y).text.rstrip() for y in (0, 1))
        assert first.endswith("…   same story")
        assert second == "   The Orrin Valley Herald · 12 May 2024"


async def test_a_mark_is_taken_away_by_the_same_key_and_all_by_escape(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "v", "v")
        assert not screen(pilot).view.letters
        await press(pilot, "v", "j", "v", "escape")
        assert not screen(pilot).view.letters


async def test_f_opens_the_matrix_of_the_marked_articles(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "v", "j", "v", "j", "v", "f")
        assert isinstance(pilot.app.screen, StoryScreen)


async def test_f_says_that_two_accounts_are_no_story(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "f")
        assert said(pilot) == "A story takes three accounts; c compares two."


async def test_f_says_so_where_there_is_no_other_account(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "f")
        assert said(pilot) == "No other account of this story is in the library."


async def test_unread_articles_are_gone_to(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]")
        assert screen(pilot).view.cursor == 1
        await press(pilot, "]")
        assert said(pilot) == "Nothing unread below."
        await press(pilot, "[")
        assert screen(pilot).view.cursor == 0


async def test_tags_are_set_and_undo_takes_them_back(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a", *"sea, old", "enter", "u")
        assert said(pilot) == "Undone: Tags: sea, old"
        await press(pilot, "u")
        assert said(pilot) == "There is nothing to undo."


async def test_tags_are_seen_behind_a_long_title(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        long = replace(view.entries[0], title="ferry " * 40, tags=("harbour",))
        view.set_entries((long,))
        assert "…  #harbour" in view.render_line(0).text


async def test_the_address_is_copied_else_the_path(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "y")
        assert pilot.app.clipboard == "https://herald.example/ferry"
        await press(pilot, "j", "y")
        assert pilot.app.clipboard == "/home/ada/crane.txt"
        await press(pilot, "j", "y")
        assert said(pilot) == "This article has neither an address nor a path."


async def test_the_preview_shows_the_article_once_the_user_rests(opened: Open) -> None:
    async with opened() as pilot:
        assert screen(pilot).preview is None
        screen(pilot).fetch_preview()
        await settled(pilot)
        preview = screen(pilot).preview
        assert preview is not None
        assert "The last ferry of the Orrin" in preview.render_line(1).text


async def test_beside_an_article_that_cannot_be_read_the_reason_is_shown(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: int) -> Article:
        raise SourceError("/home/ada/crane.txt: there is no such file")

    async with opened() as pilot:
        screen(pilot).fetch_preview()
        await settled(pilot)
        monkeypatch.setattr(screen(pilot).library, "article", gone)
        await press(pilot, "j")
        screen(pilot).fetch_preview()
        await settled(pilot)
        preview = screen(pilot).preview
        assert preview is not None
        title, reason = (preview.render_line(y).text.strip() for y in (1, 2))
        assert title.startswith("A crane fell") and reason == "/home/ada/crane.txt: there is no such file"
        assert not said(pilot)
        monkeypatch.undo()
        await press(pilot, "k")
        screen(pilot).fetch_preview()
        await settled(pilot)
        assert "The last ferry of the Orrin" in preview.render_line(1).text


async def test_rows_that_are_as_they_were_are_not_drawn_again(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        assert not view.set_entries(list(view.entries), sort=view.sorted_by)
        assert view.set_entries(view.entries[1:], sort=view.sorted_by)


async def test_the_preview_is_drawn_once(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = Counter[int]()

    def counted(view: ArticleView, y: int) -> Strip:
        drawn[y] += 1
        return plain(view, y)

    plain = ArticleView.render_line
    monkeypatch.setattr(ArticleView, "render_line", counted)
    async with opened() as pilot:
        screen(pilot).fetch_preview()
        await settled(pilot)
        assert len(drawn) == screen(pilot).query_one(ArticleView).size.height
        assert set(drawn.values()) == {1}


async def test_moving_on_makes_the_preview_wait(opened: Open) -> None:
    async with opened() as pilot:
        before = screen(pilot)._timer
        await press(pilot, "j")
        assert screen(pilot)._timer is not before


async def test_an_empty_library_says_how_to_begin(tmp_path: Path) -> None:
    async with stocked(tmp_path, stock=()).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert len(pilot.app.screen.query_one(Welcome).query(".command")) == 3
        await press(pilot, "enter", "v", "c", "f", "y", "o", "a", "]", "j")
        assert pilot.app.is_running


async def test_a_filter_that_finds_nothing_says_so(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"zeppelin")
        assert "nothing found" in str(screen(pilot).query_one(".find--count").render())


async def test_of_a_hundred_thousand_rows_only_those_in_sight_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock = [entry(n, replace(CRANE, title=f"Crane {n}")) for n in range(1, 100_001)]
    async with stocked(tmp_path, stock=stock).run_test(size=(120, 30)) as pilot:
        await settled(pilot)
        view = screen(pilot).view
        drawn: list[int] = []
        original = view.draw

        def draw(item: int, line: int, width: int) -> Strip:
            drawn.append(item)
            return original(item, line, width)

        monkeypatch.setattr(view, "draw", draw)
        await press(pilot, "G")
        assert view.cursor == 99_999
        assert 0 < len(drawn) <= 2 * view.size.height


async def test_q_leaves_the_program_from_the_library(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "q")
        assert not pilot.app.is_running


async def test_escape_never_leaves_the_program(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "escape", "escape")
        assert pilot.app.is_running


async def test_the_list_survives_a_storm_of_sizes(opened: Open) -> None:
    async with opened() as pilot:
        for size in [(1, 1), (20, 5), (500, 200), (3, 60), (80, 2), (120, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await press(pilot, "j", "k", "v")
        await settled(pilot)
        assert len(rows(pilot)) == len(ENTRIES)


async def test_the_cursor_does_not_blink_where_nothing_is_to_move(tmp_path: Path) -> None:
    settings = Settings(theme="dark", ascii="never", animations=False)
    async with stocked(tmp_path, settings=settings).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "/")
        assert not pilot.app.screen.query_one(Input).cursor_blink
        await press(pilot, "escape", "ctrl+p")
        assert not pilot.app.screen.query_one(Input).cursor_blink


async def test_a_preview_that_has_no_room_any_more_gives_the_keys_to_the_list(opened: Open) -> None:
    async with opened() as pilot:
        screen(pilot).fetch_preview()
        await settled(pilot)
        await press(pilot, "tab")
        assert screen(pilot).preview.has_focus  # type: ignore[union-attr]
        await pilot.resize_terminal(38, 10)
        await settled(pilot)
        await press(pilot, "j")
        assert screen(pilot).view.cursor == 1
