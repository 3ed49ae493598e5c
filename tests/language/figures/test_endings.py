"""A day or an hour ends where nothing is counted behind it."""

from __future__ import annotations

import pytest

from reader.language.figures.endings import ends, ends_day
from reader.language.figures.templates import Text


@pytest.mark.parametrize(
    ("behind", "is_end"),
    [
        ("", True),
        (" .", True),
        (", and left", True),
        (" and left", True),
        (" they’ll leave", True),
        (" yesterday", True),
        (" Monday night", True),
        (" people came", False),
        (" of them", False),
        (",000", False),
    ],
)
def test_an_hour_ends_at_a_pause_and_before_grammar_and_days(behind: str, is_end: bool) -> None:
    assert ends(Text(f"ten to six{behind}"), len("ten to six")) is is_end


@pytest.mark.parametrize(
    ("behind", "is_end"),
    [
        ("; it", True),
        (" and left", True),
        (" or the 19th in the town", True),
        (" or the nineteenth.", True),
        (" Monday", False),
        (" panel", False),
        (" of the panels", False),
        (" or 19th century", False),
        (" or the nineteenth century", False),
    ],
)
def test_a_day_ends_where_neither_it_nor_the_next_ordinal_counts_anything(behind: str, is_end: bool) -> None:
    assert ends_day(Text(f"the 18th{behind}"), len("the 18th")) is is_end
