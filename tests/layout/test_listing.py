"""The columns of the library's list."""

from __future__ import annotations

import pytest

from reader.layout.listing import MARKS, columns


@pytest.mark.parametrize(
    ("width", "names"),
    [
        (200, ["title", "source", "date", "words", "minutes", "others"]),
        (90, ["title", "source", "minutes", "others"]),
        (60, ["title", "others"]),
        (20, ["title"]),
    ],
)
def test_a_narrow_list_gives_columns_up_and_keeps_the_title(width: int, names: list[str]) -> None:
    assert [column.name for column in columns(width)] == names


def test_columns_in_which_nothing_stands_leave_their_room_to_others() -> None:
    assert [c.name for c in columns(90, frozenset({"source", "date"}))] == [
        "title",
        "words",
        "minutes",
        "others",
    ]


def test_the_column_that_the_list_is_sorted_by_is_given_up_last() -> None:
    assert [column.name for column in columns(71, first="date")] == ["title", "date", "others"]
    assert [column.name for column in columns(60, first="words")] == ["title", "words"]


@pytest.mark.parametrize("width", range(8, 240, 9))
def test_the_columns_fill_the_width(width: int) -> None:
    assert sum(column.width for column in columns(width)) + MARKS <= width
    assert all(column.width >= 1 for column in columns(width))
