"""Values that may report one thing."""

from __future__ import annotations

import pytest

from reader.comparing.values.nearness import nearness
from reader.language.figures.values import values


def near(left: str, right: str) -> float:
    (one,), (other,) = values(left), values(right)
    return nearness(one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("$1.2 million", "$1,200,000"),
        ("forty-one people", "41 people"),
        ("6.40 a.m.", "6:40 a.m."),
        ("on 3 March 2024", "on March 3, 2024"),
    ],
)
def test_the_same_value_is_nearest(left: str, right: str) -> None:
    assert near(left, right) == 1.0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("$1.2 million", "$2.1 million"),
        ("41 people", "43 people"),
        ("in March", "on 3 March"),
        ("41 men", "14 men"),
    ],
)
def test_a_near_miss_counts_less(left: str, right: str) -> None:
    assert 0 < near(left, right) < 1


@pytest.mark.parametrize(
    ("left", "right"), [("41 people", "$41"), ("5 people", "9 people"), ("$2 million", "$9 million")]
)
def test_other_values_have_nothing_to_do_with_each_other(left: str, right: str) -> None:
    assert near(left, right) == 0.0
