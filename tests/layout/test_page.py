"""An article as a page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.tui.stock import CRANE, FERRY

from reader.comparing.accounts import account
from reader.layout.page import Page, PageRow, about, measure, page, rows, rows_of


def laid(stripped: bool = False) -> Page:
    return page(account(FERRY), title="The last ferry of the Orrin", from_text=False, stripped=stripped)


def test_the_header_stands_first_and_the_title_is_not_repeated() -> None:
    assert [item.role for item in laid().items] == [
        "title", "text", "heading", "text", "list", "list", "quotation", "heading", "text",
    ]  # fmt: skip


def test_one_blank_row_stands_below_the_header_whatever_follows() -> None:
    beginning = [laid()]
    blocks = tuple(block for block in FERRY.blocks if block.kind != "paragraph")
    beginning.append(page(account(replace(FERRY, blocks=blocks)), title="The last ferry", from_text=False))
    assert [found.items[1].role for found in beginning] == ["text", "heading"]
    for found in beginning:
        below = [row.role for item in found.items[:2] for row in rows(item, 60)]
        after = below[below.index("hairline") + 1 :]
        assert after[0] == "blank" and after[1] != "blank"


def test_stripped_blocks_stand_where_they_stood() -> None:
    texts = [item.text for item in laid(stripped=True).items]
    assert texts.index("Read more: Ten harbours to see") == texts.index("Built in 1931 at Port Glass") - 1


def test_a_stripped_line_carries_its_rule_and_certainty() -> None:
    item = next(item for item in laid(stripped=True).items if item.role == "stripped")
    assert item.reason == "promotion, sure"
    assert rows(item, 60)[0].words.strip() == "promotion, sure"


def test_a_reason_without_room_gets_a_row_of_its_own() -> None:
    item = next(item for item in laid(stripped=True).items if item.role == "stripped")
    assert [row.role for row in rows(item, 30)] == ["stripped", "reason", "blank"]


def test_every_sentence_is_a_stop_and_so_are_the_header_and_what_has_none() -> None:
    found = laid(stripped=True)
    assert [stop.sentence for stop in found.stops if stop.sentence is not None] == list(
        range(len(account(FERRY).sentences))
    )
    assert sum(stop.sentence is None for stop in found.stops) == 4


def test_a_sentence_that_was_stripped_leads_to_the_one_before() -> None:
    found = laid()
    assert found.stops[found.stop_of_sentence(10_000)].sentence == len(account(FERRY).sentences) - 1
    assert found.stop_of_sentence(-1) == 0


@pytest.mark.parametrize(("hidden", "after"), [(0, 2), (5, 6), (11, 10)])
def test_a_block_that_is_hidden_leads_to_the_next_one_or_at_the_end_to_the_last(
    hidden: int, after: int
) -> None:
    found = laid()
    assert found.items[found.stops[found.stop_of_block(hidden)].item].block == after


def test_list_items_hang_and_stand_close() -> None:
    item = next(item for item in laid().items if item.role == "list")
    assert rows(item, 16) == (
        PageRow("list", "  • ", rows(item, 16)[0].line),
        PageRow("list", "    ", rows(item, 16)[1].line),
        PageRow("list", "    ", rows(item, 16)[2].line),
    )


def test_a_title_from_the_text_is_marked() -> None:
    header = page(account(CRANE), title="A crane fell …", from_text=True).items[0]
    assert [row.role for row in rows(header, 72)] == ["blank", "untitled", "note", "hairline", "blank"]


@pytest.mark.parametrize(
    ("width", "wanted", "found"), [(140, 72, (34, 72)), (50, 72, (2, 46)), (8, 72, (0, 8)), (1, 72, (0, 1))]
)
def test_the_text_stands_in_the_middle_of_what_there_is(
    width: int, wanted: int, found: tuple[int, int]
) -> None:
    assert measure(width, wanted) == found


@pytest.mark.parametrize("width", [1, 9, 30, 72])
def test_the_rows_of_all_stops_of_an_item_cover_its_text(width: int) -> None:
    found = laid(stripped=True)
    for number, item in enumerate(found.items):
        shown = rows(item, width)
        text_rows = {n for n, row in enumerate(shown) if row.line is not None}
        covered = {
            row for stop in found.stops if stop.item == number for row in range(*rows_of(found, stop, width))
        }
        assert text_rows <= covered


@pytest.mark.parametrize("width", [1, 7, 40])
def test_the_lines_of_an_item_joined_give_its_text_back(width: int) -> None:
    for item in laid(stripped=True).items:
        lines = [row.line for row in rows(item, width) if row.line is not None]
        assert "".join(item.text[line.start : line.stop] for line in lines) == item.text


def test_ascii_alone_draws_no_other_sign() -> None:
    for item in laid(stripped=True).items:
        for row in rows(item, 60, ascii_only=True):
            assert row.lead.isascii() and row.words.isascii()


def test_the_header_tells_origin_length_and_note() -> None:
    assert about(FERRY, 115, 1, "Ask Kell") == (
        ("Orrin Herald", "12 May 2024", "Ada Marsh", "115 words, 1 min"),
        ("Note: Ask Kell",),
    )
    assert about(CRANE, 15, 1) == (("15 words, 1 min",),)
