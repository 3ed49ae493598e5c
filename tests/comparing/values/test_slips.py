"""Values that look like slips of one another."""

from __future__ import annotations

import pytest

from reader.comparing.values.slips import is_twist, near_miss
from reader.language.figures.values import values


def near(left: str, right: str) -> float:
    (one,), (other,) = values(left), values(right)
    assert near_miss(one, other) == near_miss(other, one)
    return near_miss(one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("85 boats", "58 boats"),
        ("£120,000", "£12,000"),
        ("April 2025", "April 2023"),
        ("23 April", "22 April"),
        ("6:40 a.m.", "7:40 a.m."),
        ("the 67-year-old", "the 76-year-old"),
        ("in 1931", "in 1913"),
    ],
)
def test_the_same_digits_or_one_wrong_part_is_a_near_miss(left: str, right: str) -> None:
    assert near(left, right) == 1.0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("41 boats", "43 boats"),
        ("$14 billion", "$14.9 billion"),
        ("£3.8bn", "3.6 billion pounds"),
        ("three days", "three hours"),
        ("in 1931", "in 1932"),
    ],
)
def test_one_other_digit_or_another_unit_of_time_is_half_a_one(left: str, right: str) -> None:
    assert near(left, right) == 0.5


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("4 boats", "8 boats"),
        ("£1.2m", "12 million euros"),
        ("41,000 boats", "31 boats"),
        ("41 boats", "97 boats"),
        ("3 May 2025", "9 June 2024"),
        ("Tuesday", "Friday"),
        ("at 11 a.m.", "at noon"),
        ("dozens of boats", "12 boats"),
        ("40 boats", "4 million boats"),
        ("nine boats", "90 boats"),
        ("$6 million", "$16 million"),
        ("480 boats", "40 boats"),
        ("1,100 boats", "11 boats"),
        ("£4.5m a year", "£45m"),
        ("130 boats", "73 boats"),
    ],
)
def test_values_far_apart_are_none(left: str, right: str) -> None:
    assert near(left, right) == 0.0


def test_the_same_digits_are_a_twist_where_there_are_two_of_them() -> None:
    pairs = [("240 boats", "420 boats"), ("4 boats", "40 boats"), ("41 boats", "43 boats")]
    assert [is_twist(*values(left), *values(right)) for left, right in pairs] == [True, False, False]
