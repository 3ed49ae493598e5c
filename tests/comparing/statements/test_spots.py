"""Where, without a name."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.pairs import sides
from reader.comparing.statements.spots import differences
from reader.language.people.spots import HOLDING, SPOTS


def compared(left: str, right: str, odds: float = 0.9) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(differences(a, b, {(0, 0): odds}))
    assert found == [(one, other) for other, one in spans(differences(b, a, {(0, 0): odds}))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The painting was found in a garage.",
            "The missing painting turned up, found in the attic.",
            ("in a garage", "in the attic"),
        ),
        (
            "The plane is kept in a hangar at the airport.",
            "The plane is kept in a barn.",
            ("in a hangar", "in a barn"),
        ),
    ],
)
def test_two_spots_of_one_thing_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The painting was found in a garage.", "The painting was found in a carport."),
        ("The painting was found in a garden.", "The painting was found in a garden shed."),
        ("The painting was found in the hotel.", "The painting was found in the kitchen."),
        ("The painting was found in a garage.", "He slept in the attic."),
        ("The painting was found in a garage.", "“The painting was found in the attic,” he said."),
        (
            "The painting was found in a garage.",
            "It was carried from the garage to the attic, and found there.",
        ),
    ],
)
def test_one_spot_one_in_the_other_and_other_things_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_sentences_that_are_hardly_a_link_are_not_asked() -> None:
    assert compared("The painting was found in a garage.", "The painting was found in an attic.", 0.1) == []


def test_no_spot_holds_itself() -> None:
    assert all(group not in inside for group, inside in HOLDING.items())
    assert {group for inside in HOLDING.values() for group in inside} <= set(SPOTS.values())
