"""Counts, and numbers that count nothing."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


@pytest.mark.parametrize(
    "text",
    [
        "See page 3 of it",
        "It is psalm 23",
        "a Boeing 737",
        "no one knew",
        "a one-off",
        "this one",
        "the second half",
        "a record of 45-7-2",
        "the Orion 4 model",
        "an eBike 20 rider",
        "a 4K picture",
        "Play-Two fell",
        "under § 12a of it",
    ],
)
def test_what_names_or_points_is_no_quantity(text: str) -> None:
    assert [value for value in values(text) if value.unit != "ordinal"] == []


@pytest.mark.parametrize(
    ("text", "thing", "number"),
    [
        ("It left from gate 12.", "gate", 12),
        ("They met in Theatre 2.", "theater", 2),
        ("We took Route 66 west.", "route", 66),
        ("It is in phase 3 now.", "phase", 3),
    ],
)
def test_a_number_tells_things_of_a_sort_apart(text: str, thing: str, number: int) -> None:
    value = only(text)
    assert (value.unit, value.low, text[value.start : value.end].lower().endswith(f" {number}")) == (
        thing,
        number,
        True,
    )


def test_a_count_behind_a_thing_that_has_a_number_elsewhere_is_one() -> None:
    assert only("In the hall 300 people sang.").unit == ""


def test_an_ordinal_is_no_count() -> None:
    assert (only("the third time").unit, only("the 3rd time").low) == ("ordinal", 3)


def test_a_digit_behind_a_name_is_part_of_it() -> None:
    assert values("They tested the Orca 4 engines.") == ()


@pytest.mark.parametrize("text", ["a Category 4 storm", "Danger stood at level four.", "grade 4 burns"])
def test_a_number_behind_a_rating_is_a_level(text: str) -> None:
    value = only(text)
    assert (value.unit, value.low) == ("level", 4)


def test_a_number_in_words_behind_a_label_is_part_of_it() -> None:
    assert values("She fell in round six.") == ()
    assert values("She played a nurse in Ward Six.") == ()
    assert [value.low for value in values("In the game three men fell.")] == [3]
