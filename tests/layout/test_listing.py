"""How an article stands in the library's list."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from reader.layout.listing import HEADS, MARKS, WIDEST, Column, columns, details, lines, useful


def fields(**given: str) -> dict[str, list[str]]:
    return {name: [given.get(name, "")] for name in HEADS}


@pytest.mark.parametrize(
    ("width", "names"),
    [
        (200, ["title", "source", "date", "words", "minutes", "others"]),
        (90, ["title", "source", "minutes", "others"]),
        (74, ["title", "date", "others"]),
        (60, ["title", "others"]),
        (20, ["title"]),
    ],
)
def test_a_narrow_list_gives_columns_up_and_keeps_the_title(width: int, names: list[str]) -> None:
    assert [column.name for column in columns(width)] == names


def test_a_column_is_as_wide_as_what_stands_in_it_or_its_name() -> None:
    assert useful(fields(date="3 May 2024", words="7")) == (
        Column("date", 12, right=True),
        Column("words", 7, right=True),
    )
    assert useful(fields(source="The Northern Harbour and Estuary Advertiser")) == (Column("source", 22),)


def test_columns_in_which_nothing_stands_leave_their_room_to_others() -> None:
    bare = useful(fields(words="1,204", minutes="5 min", others="+3"))
    assert [c.name for c in columns(90, bare)] == ["title", "words", "minutes", "others"]


def test_the_column_that_the_list_is_sorted_by_is_given_up_last() -> None:
    assert [column.name for column in columns(74, first="date")] == ["title", "date", "others"]
    assert [column.name for column in columns(60, first="words")] == ["title", "words"]


def test_an_article_takes_two_lines_where_columns_would_be_given_up_and_there_is_room() -> None:
    assert lines(71, 30, WIDEST) == 2
    assert lines(71, 10, WIDEST) == 1
    assert lines(200, 30, WIDEST) == 1
    assert lines(71, 30, ()) == 1


def test_the_second_line_gives_up_the_time_then_the_words_before_the_source() -> None:
    lengths = ("1,204 words, 5 min", "1,204 words")
    told = [details("Orrin Herald", "3 May 2024", lengths, width, "·", "…") for width in (60, 47, 40, 29, 24)]
    assert told == [
        "Orrin Herald  ·  3 May 2024  ·  1,204 words, 5 min",
        "Orrin Herald  ·  3 May 2024  ·  1,204 words",
        "Orrin Herald  ·  3 May 2024",
        "Orrin Herald  ·  3 May 2024",
        "Orrin He…  ·  3 May 2024",
    ]


def test_the_second_line_leaves_out_what_is_not_known() -> None:
    assert details("", "3 May 2024", ("7 words",), 47, "·", "…") == "3 May 2024  ·  7 words"
    assert details("", "", ("7 words, 1 min",), 47, "·", "…") == "7 words, 1 min"
    assert details("Orrin Herald", "", (), 47, "·", "…") == "Orrin Herald"


@pytest.mark.parametrize("width", range(1, 60, 7))
def test_the_second_line_is_never_too_long(width: int) -> None:
    assert cell_len(details("晩鐘新聞 Orrin", "3 May 2024", ("1,204 words",), width, "·", "…")) <= width


@pytest.mark.parametrize("width", range(8, 240, 9))
def test_the_columns_fill_the_width(width: int) -> None:
    assert sum(column.width for column in columns(width)) + MARKS <= width
    assert all(column.width >= 1 for column in columns(width))
