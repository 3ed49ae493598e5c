"""Two numbers that tell one value."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


@pytest.mark.parametrize("text", ["nine votes to two", "9-2 vote", "a 9-2 win"])
def test_a_score_has_two_sides(text: str) -> None:
    assert (only(text).unit, only(text).low, only(text).high) == ("score", 9, 2)


def test_a_range_has_two_ends() -> None:
    assert (only("between 10 and 12 boats").low, only("between 10 and 12 boats").high) == (10, 12)
    assert (only("$10 to $12").low, only("$10 to $12").high) == (10, 12)


def test_a_sum_given_to_a_number_of_people_is_no_range() -> None:
    assert [(value.kind, value.low) for value in values("Vanta paid $103 million to 3,055 people.")] == [
        ("money", 103e6),
        ("number", 3055),
    ]


def test_from_one_value_to_another_is_a_change_and_no_range() -> None:
    assert [value.low for value in values("It fell from 61 percent to 29 percent.")] == [61, 29]


def test_a_ballot_may_say_for_and_against() -> None:
    value = only("It got 27 votes in favour and 18 against.")
    assert (value.unit, value.low, value.high) == ("score", 27, 18)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("two to three million", 2e6, 3e6),
        ("5-10 million", 5e6, 1e7),
        ("two or three hundred", 200, 300),
        ("between two and three million", 2e6, 3e6),
        ("$2 to $3 million", 2e6, 3e6),
    ],
)
def test_the_scale_of_a_range_is_that_of_both_its_ends(text: str, low: float, high: float) -> None:
    (value,) = values(text)
    assert (value.low, value.high) == (low, high)


def test_the_scale_of_what_a_value_became_is_that_of_what_it_was() -> None:
    assert [value.low for value in values("It fell from 5 to 3 million.")] == [5e6, 3e6]
    assert [value.low for value in values("It rose from 5 to two hundred.")] == [5, 200]


def test_what_a_measure_falls_to_is_in_its_unit_though_that_is_not_told_again() -> None:
    before, now = values("The season falls from 40 weeks to 32, she said.")
    assert (before.unit, now.unit, now.low / before.low) == ("s", "s", 32 / 40)
    assert [value.unit for value in values("It went from 40 weeks to 32 players.")] == ["s", ""]
