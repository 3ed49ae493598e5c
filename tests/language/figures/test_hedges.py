"""Hedges."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


def test_all_but_a_number_is_not_that_number() -> None:
    assert only("All but three of the lambs survived.").bound == "all but"


def test_what_numbers_add_up_to_is_no_bound() -> None:
    assert only("The fines add up to £40m.").bound == ""
    assert only("The fines may be up to £40m.").bound == "at most"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about 300 people", "about"),
        ("nearly 300 people", "below"),
        ("more than 300 people", "above"),
        ("at least 300 people", "at least"),
        ("up to 300 people", "at most"),
        ("300 or so people", "about"),
        ("fewer than three hundred", "below"),
    ],
)
def test_a_hedge_is_part_of_the_value(text: str, bound: str) -> None:
    assert only(text).bound == bound


def test_over_a_time_is_no_bound() -> None:
    assert only("It will go over three years").bound == ""


def test_as_many_as_behind_a_multiple_is_no_bound() -> None:
    assert values("twice as many as a year earlier")[1].bound == ""
