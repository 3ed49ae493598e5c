"""Where, without a name."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.names.place_nouns import are_apart, place_nouns
from reader.comparing.statements.sides import sides
from reader.language.names.place_nouns import HOLDING, PLACE_NOUNS


def found(text: str) -> list[str]:
    (side,) = sides(told(text))
    return [side.norms[noun] for _, noun in place_nouns(side)]


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("It lay in a small wooden shed.", ["shed"]),
        ("It lay in a garden shed.", ["shed"]),
        ("He slept aboard the night train.", ["train"]),
        ("It fell into a pond.", ["pond"]),
        ("They slept beside the station.", ["station"]),
        ("They met in the town hall.", ["hall"]),
        ("They met in a mill's yard.", ["yard"]),
        ("She is at the centre of the case.", []),
        ("He spoke in the barn murder trial.", []),
        ("It lay in a barn built in May.", ["barn"]),
        ("They met at a leisure centre.", ["center"]),
        ("He bought a shed.", []),
        ("She sat up in hospital.", []),
        ("He met Mr Shed in May.", []),
    ],
)
def test_a_noun_for_a_place_stands_behind_a_preposition(text: str, norms: list[str]) -> None:
    assert found(text) == norms


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("garage", "attic", True),
        ("garage", "carport", False),
        ("garden", "shed", False),
        ("kitchen", "hotel", False),
        ("pawnshop", "station", True),
    ],
)
def test_places_are_apart_unless_they_are_one_or_one_holds_the_other(
    one: str, other: str, apart: bool
) -> None:
    assert are_apart(one, other) == are_apart(other, one) == apart


def test_no_place_holds_itself() -> None:
    assert all(group not in inside for group, inside in HOLDING.items())
    assert {group for inside in HOLDING.values() for group in inside} <= set(PLACE_NOUNS.values())
