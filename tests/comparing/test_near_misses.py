"""Values that look like slips of one another."""

from __future__ import annotations

import pytest

from reader.comparing.near_misses import is_near_miss
from reader.language.values import values


def near(left: str, right: str) -> bool:
    (one,), (other,) = values(left), values(right)
    assert is_near_miss(one, other) == is_near_miss(other, one)
    return is_near_miss(one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("41 boats", "43 boats"),
        ("85 boats", "58 boats"),
        ("$14 billion", "$14.9 billion"),
        ("£3.8bn", "3.6 billion pounds"),
        ("April 2025", "April 2023"),
        ("23 April", "22 April"),
        ("6:40 a.m.", "7:40 a.m."),
        ("the 67-year-old", "the 76-year-old"),
    ],
)
def test_one_digit_or_one_part_of_a_date_is_a_near_miss(left: str, right: str) -> None:
    assert near(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("4 boats", "8 boats"), ("41 boats", "97 boats"), ("3 May 2025", "9 June 2024"), ("Tuesday", "Friday")],
)
def test_values_far_apart_are_none(left: str, right: str) -> None:
    assert not near(left, right)
