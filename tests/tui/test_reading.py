"""The reader view, key by key."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import cast

import pytest
from tests.tui.stage import press, settled
from tests.tui.stock import FERRY, stocked
from textual import events
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from reader.model import Account, Fact, Span
from reader.tui.screens.browsing import BrowseDialog
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.article_view import ArticleView

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens an article at a size."""

    @asynccontextmanager
    async def start(number: int = 1, width: int = 100, height: int = 30) -> AsyncIterator[Pilot[None]]:
        app = stocked(tmp_path, number)
        async with app.run_test(size=(width, height)) as pilot:
            await settled(pilot)
            yield pilot

    return start


def screen(pilot: Pilot[None]) -> ReadingScreen:
    return cast(ReadingScreen, pilot.app.screen_stack[0])


def drawn(pilot: Pilot[None]) -> str:
    """All rows of the text in sight."""
    view = screen(pilot).view
    return "\n".join(view.render_line(y).text.rstrip() for y in range(view.size.height))


def focus(pilot: Pilot[None]) -> str:
    """The text in focus."""
    page = screen(pilot).view.page
    stop = page.stops[screen(pilot).view.cursor]
    return page.items[stop.item].text[stop.start : stop.end]


def said(pilot: Pilot[None]) -> str:
    return screen(pilot).status.note


def standing(pilot: Pilot[None]) -> str:
    return "".join(text for text, _ in screen(pilot).status.left)


async def test_the_header_names_title_source_date_and_byline(opened: Open) -> None:
    async with opened() as pilot:
        assert "The last ferry of the Orrin\n" in drawn(pilot)
        assert "Orrin Herald  ·  12 May 2024  ·  Ada Marsh" in drawn(pilot)


async def test_an_article_without_a_title_shows_its_first_words_marked_as_such(opened: Open) -> None:
    async with opened(2) as pilot:
        assert "A crane fell into the basin before dawn. …" in drawn(pilot)
        assert "First words of the text; the article came without a title." in drawn(pilot)


async def test_the_text_keeps_its_measure_and_stands_in_the_middle(opened: Open) -> None:
    async with opened(width=140) as pilot:
        rows = [row for row in drawn(pilot).splitlines() if "steam ferry" in row]
        assert rows[0].index("The last steam") == (139 - 72) // 2
        assert max(len(row) for row in drawn(pilot).splitlines()) <= (139 - 72) // 2 + 72


async def test_down_goes_by_sentences(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "j")
        assert focus(pilot) == "Four people stood on the quay."


async def test_a_click_focuses_the_sentence_under_it(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        row = next(y for y in range(30) if "She was never late" in view.render_line(y).text)
        await pilot.click(view, offset=(view.render_line(row).text.index("never late"), row))
        assert focus(pilot).startswith("“She was never late,”")


async def test_the_status_says_what_is_left_and_what_was_stripped(opened: Open) -> None:
    async with opened() as pilot:
        assert "1 min left" in standing(pilot)
        assert "3 lines stripped (B)" in standing(pilot)


async def test_stripped_lines_are_shown_with_rule_and_certainty_and_hidden_again(opened: Open) -> None:
    async with opened(height=50) as pilot:
        assert "Read more" not in drawn(pilot)
        await press(pilot, "B")
        line = next(row for row in drawn(pilot).splitlines() if "Read more" in row)
        assert line.strip().startswith("╌ Read more: Ten harbours to see")
        assert line.endswith("related, likely")
        await press(pilot, "B")
        assert "Read more" not in drawn(pilot)


async def test_the_sentence_in_focus_stays_in_focus_when_stripped_lines_come_and_go(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "j", "j")
        before = focus(pilot)
        await press(pilot, "B")
        assert focus(pilot) == before != ""
        await press(pilot, "B")
        assert focus(pilot) == before


async def test_hiding_the_stripped_line_in_focus_goes_to_the_line_behind_it_or_at_the_end_before(
    opened: Open,
) -> None:
    async with opened() as pilot:
        await press(pilot, "B", "G", "B")
        assert focus(pilot).startswith("Eleven people")
        await press(pilot, "B", "g", "j", "B")
        assert focus(pilot).startswith("The last steam ferry")


async def test_a_stripped_line_is_kept_by_hand_and_undo_takes_it_back(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "B", "G", "+")
        assert said(pilot) == "Kept “© Orrin Herald”; u takes it back."
        assert "2 lines shown dimmed" in standing(pilot)
        assert focus(pilot) == "© Orrin Herald"
        await press(pilot, "u")
        assert said(pilot).startswith("Undone: Kept")
        assert "3 lines shown dimmed" in standing(pilot)
        await press(pilot, "ctrl+r")
        assert "2 lines shown dimmed" in standing(pilot)


async def test_a_kept_paragraph_is_stripped_by_hand(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "G", "-")
        assert "Eleven people" not in drawn(pilot)
        assert "4 lines stripped" in standing(pilot)
        await press(pilot, "B")
        assert " by hand\n" in drawn(pilot)


async def test_the_line_behind_a_stripped_one_comes_into_focus(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "-")
        assert focus(pilot) == "A vote without a quarrel"
        await press(pilot, "-")
        assert focus(pilot) == "The vote took nine minutes."
        await press(pilot, "u", "u")
        assert focus(pilot).startswith("The last steam ferry")


async def test_undo_in_a_comparison_brings_a_line_back_here_too(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "-", "c", "enter")
        assert len(pilot.app.screen_stack) == 2
        await press(pilot, "u", "q")
        assert "3 lines stripped" in standing(pilot)


async def test_what_was_looked_for_stays_marked_where_it_stands_when_lines_go_and_come(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"the board", "enter", "g")
        view = screen(pilot).view
        for key in ("j", "-", "B", "u", "B"):
            await press(pilot, key)
            texts = [view.page.items[m.item].text[m.start : m.end] for m in view.matches]
            assert set(texts) <= {"The board"} and len(texts) == ("4 lines stripped" not in standing(pilot))


async def test_a_note_and_a_mark_leave_the_sentence_in_focus(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "j", "j")
        before = focus(pilot)
        await press(pilot, "a", *"ask", "enter", "r", "u", "u")
        assert (
            focus(pilot)
            == before
            == "“She was never late,” said Moira Kell, who had sold tickets for thirty-one years."
        )


async def test_words_given_up_while_typed_lead_back_those_found_do_not(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "/", *"crew")
        assert focus(pilot) == "What becomes of the crew"
        await press(pilot, "escape")
        assert focus(pilot).startswith("The last steam ferry")
        await press(pilot, "/", *"crew", "enter", "escape")
        assert focus(pilot) == "What becomes of the crew"


async def test_keeping_what_is_kept_changes_nothing_and_says_so(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "+")
        assert said(pilot) == "This line is kept already."


async def test_find_goes_across_soft_wraps_and_tells_the_place(opened: Open) -> None:
    async with opened(width=40) as pilot:
        await press(pilot, "/", *"the breakers on monday", "enter")
        assert "1/1" in str(screen(pilot).query_one(".find--count").render())
        assert focus(pilot).startswith("The last steam ferry")


async def test_next_match_goes_around_the_end(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"ferry", "enter")
        assert "1/2" in str(screen(pilot).query_one(".find--count").render())
        await press(pilot, "n")
        assert "2/2" in str(screen(pilot).query_one(".find--count").render())
        await press(pilot, "n")
        assert "1/2" in str(screen(pilot).query_one(".find--count").render())
        await press(pilot, "N")
        assert "2/2" in str(screen(pilot).query_one(".find--count").render())


async def test_a_capital_letter_makes_case_count(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", "B", *"oard", "enter")
        assert "nothing found" in str(screen(pilot).query_one(".find--count").render())


async def test_escape_ends_the_search_and_never_the_program(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "/", *"ferry", "escape")
        assert not screen(pilot).view.matches
        await press(pilot, "escape", "escape", "escape")
        assert pilot.app.is_running


async def test_headings_are_gone_to_and_fro(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "]")
        assert focus(pilot) == "A vote without a quarrel"
        await press(pilot, "]")
        assert focus(pilot) == "What becomes of the crew"
        await press(pilot, "]")
        assert said(pilot) == "No heading below."
        await press(pilot, "[")
        assert focus(pilot) == "A vote without a quarrel"


async def test_the_outline_lists_the_headings_and_enter_goes_there(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "i")
        assert [row.text for row in screen(pilot).panel.rows][2:] == [
            "A vote without a quarrel",
            "What becomes of the crew",
        ]
        await press(pilot, "j", "j", "enter")
        assert focus(pilot) == "What becomes of the crew"
        await press(pilot, "escape")
        assert not screen(pilot).panel.display


async def test_the_facts_lead_to_their_sentences(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    fact = Fact("number", Span(2, 50, 65, "thirty-one years"), "31 years", "Moira Kell · had sold tickets")
    monkeypatch.setattr("reader.library.Library.facts", lambda *_, **__: (fact,))
    async with opened() as pilot:
        await press(pilot, "f")
        assert [row.text for row in screen(pilot).panel.rows] == ["Numbers", "thirty-one years"]
        await press(pilot, "enter")
        assert focus(pilot).startswith("“She was never late,”")


async def test_the_facts_stay_while_the_article_is_noted_and_come_anew_when_a_line_is_stripped(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []

    def facts(_: object, account: Account, **__: object) -> tuple[Fact, ...]:
        looked.append(len(account.sentences))
        return (Fact("number", Span(0, 0, 3, "one"), "1", ""),)

    monkeypatch.setattr("reader.library.Library.facts", facts)
    async with opened() as pilot:
        await press(pilot, "f", "a", *"call", "enter")
        assert [row.text for row in screen(pilot).panel.rows] == ["Numbers", "one"]
        await press(pilot, "tab", "j", "-")
        assert [row.text for row in screen(pilot).panel.rows] == ["Numbers", "one"]
        assert len(looked) == 2 and looked[1] < looked[0]


async def test_zen_leaves_nothing_but_the_text(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "i", "z")
        assert not screen(pilot).title_bar.display and not screen(pilot).panel.display
        assert screen(pilot).view.size.height == 30
        await press(pilot, "escape")
        assert screen(pilot).title_bar.display


async def test_the_place_is_remembered_by_sentence(tmp_path: Path) -> None:
    async with stocked(tmp_path, 1).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "j", "j", "j")
    async with stocked(tmp_path, 1).run_test(size=(60, 12)) as pilot:
        await settled(pilot)
        assert focus(pilot).startswith("“She was never late,”")


async def test_having_opened_an_article_is_nothing_to_undo(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "u")
        assert said(pilot) == "There is nothing to undo."


async def test_a_note_is_kept_and_shown_in_the_header(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "a", *"Ask Kell", "enter")
        assert "Note: Ask Kell" in drawn(pilot)
        await press(pilot, "u")
        assert "Note:" not in drawn(pilot)


async def test_copying_says_honestly_that_the_terminal_may_not_have_taken_it(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "j", "y")
        assert pilot.app.clipboard == (
            f"“{focus(pilot)}” (Orrin Herald, “The last ferry of the Orrin”, 12 May 2024, ¶1 s1, {FERRY.url})"
        )
        assert "OSC 52" in said(pilot)


async def test_the_browser_is_asked_for_with_the_address_shown_whole(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "o")
        assert isinstance(pilot.app.screen, BrowseDialog)
        assert str(FERRY.url) in str(pilot.app.screen.query_one(".address").render())
        await press(pilot, "escape")
        assert len(pilot.app.screen_stack) == 1


async def test_an_article_without_an_address_says_so(opened: Open) -> None:
    async with opened(2) as pilot:
        await press(pilot, "o")
        assert said(pilot) == "This article came without an address."


async def test_an_export_is_written_and_its_path_said(opened: Open, tmp_path: Path) -> None:
    async with opened() as pilot:
        await press(pilot, "e", "enter")
        assert pilot.app.screen.query_one(Input).value == str(tmp_path / "The-last-ferry-of-the-Orrin.md")
        await press(pilot, "enter")
        assert said(pilot) == f"Written to {tmp_path / 'The-last-ferry-of-the-Orrin.md'}."
        assert "last steam ferry" in (tmp_path / "The-last-ferry-of-the-Orrin.md").read_text()


async def test_compare_offers_the_likely_accounts_first(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "c")
        found = pilot.app.screen.query_one("ChoiceList").found  # type: ignore[attr-defined]
        assert next(choice.title for choice, _ in found) == "Quay emptied for a farewell"


async def test_an_article_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    async with stocked(tmp_path, str(tmp_path / "missing.txt")).run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        lines = drawn(pilot).split()
        assert "missing.txt:" in " ".join(lines) and lines[:3] == ["▎", "This", "article"]
        assert not said(pilot)


async def test_no_command_is_about_an_article_that_could_not_be_opened(tmp_path: Path) -> None:
    app = stocked(tmp_path, str(tmp_path / "missing.txt"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        app.library.set_tags("f" * 64, ("harbour",))
        opened = screen(pilot)
        await press(pilot, *"eacfioryBz+-]j", "u")
        assert app.screen is opened and not opened.ready
        assert not opened.has_class("-zen")


@pytest.mark.parametrize("size", [(60, 20), (200, 50), (30, 9)])
async def test_the_sentence_in_focus_stays_in_focus_and_in_sight_at_every_size(
    opened: Open, size: tuple[int, int]
) -> None:
    async with opened() as pilot:
        await press(pilot, "]", "j")
        before = focus(pilot)
        await pilot.resize_terminal(*size)
        await settled(pilot)
        assert focus(pilot) == before
        view = screen(pilot).view
        first, _ = view.rows_of(view.cursor)
        assert view.scroll_offset.y <= first < view.scroll_offset.y + view.size.height


async def test_a_storm_of_sizes_is_survived(opened: Open) -> None:
    async with opened() as pilot:
        await press(pilot, "B", "i")
        for size in [(1, 1), (20, 5), (500, 200), (2, 40), (80, 1), (7, 7), (100, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await press(pilot, "j", "space", "b", "k")
        await pilot.resize_terminal(100, 30)
        await settled(pilot)
        assert "steam ferry" in drawn(pilot) or "vote" in drawn(pilot)


async def test_the_wheel_scrolls_and_takes_the_focus_along(opened: Open) -> None:
    async with opened(height=12) as pilot:
        view = screen(pilot).view
        view.post_message(_wheel(view))
        await settled(pilot)
        assert view.scroll_offset.y == 3


def _wheel(view: Widget) -> events.MouseScrollDown:
    return events.MouseScrollDown(view, 1, 1, 0, 0, 0, False, False, False)


async def test_a_selection_is_the_text_without_its_margins(opened: Open) -> None:
    async with opened() as pilot:
        view = screen(pilot).view
        row = next(y for y in range(30) if "The last steam" in view.render_line(y).text)
        await pilot.mouse_down(view, offset=(0, row))
        await pilot.hover(view, offset=(95, row + 1))
        await pilot.mouse_up(view, offset=(95, row + 1))
        await settled(pilot)
        selected = screen(pilot).get_selected_text()
        assert selected is not None
        assert selected.startswith("The last steam ferry of the Orrin estuary")
        assert not any(line.startswith(" ") for line in selected.splitlines())
        await press(pilot, "escape")
        assert screen(pilot).get_selected_text() is None


@pytest.mark.parametrize("key", ["tab", "enter"])
async def test_keys_for_the_panel_say_so_where_there_is_none(opened: Open, key: str) -> None:
    async with opened() as pilot:
        await press(pilot, key)
        assert said(pilot) == "There is no panel to go to; i shows the outline, f the facts."
        await press(pilot, "i", "tab", "enter")
        assert said(pilot) == "Tab goes to the panel."


async def test_an_article_of_this_session_alone_is_marked_as_unread_too(tmp_path: Path) -> None:
    app = stocked(tmp_path)
    number = app.library.receive("-", FERRY)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        app.show(number)
        await settled(pilot)
        await press(pilot, "r")
        reading = cast(ReadingScreen, app.screen)
        assert reading.status.note == "Marked as unread; u takes it back."
        await press(pilot, "r")
        assert reading.status.note == "Marked as read; u takes it back."


async def test_a_double_click_on_the_text_is_about_no_panel(opened: Open) -> None:
    async with opened() as pilot:
        await pilot.double_click(ArticleView, offset=(30, 6))
        await settled(pilot)
        assert not said(pilot)


@pytest.mark.parametrize("key", ["n", "N"])
async def test_the_keys_for_matches_say_that_nothing_was_looked_for(opened: Open, key: str) -> None:
    async with opened() as pilot:
        await press(pilot, key)
        assert said(pilot) == "/ finds words first."
        await press(pilot, "/", *"ferry", "enter", key)
        assert not said(pilot)
