"""Two places for one deed."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.names.scenes import differences, scenes
from reader.comparing.statements.sides import sides


def compared(left: str, right: str, odds: float = 0.9) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(differences(a, b, {(0, 0): odds}))
    assert found == [(one, other) for other, one in spans(differences(b, a, {(0, 0): odds}))]
    return found


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A man was arrested in Halbury on Wednesday.", ["in Halbury"]),
        ("It will rise on the old railway works at Tarnside.", ["on the old railway works", "at Tarnside"]),
        ("They were taken to the gymnasium of the school.", ["to the gymnasium of the school"]),
        ("He gave money to the school bus fund.", []),
        ("He was in prison in May.", []),
        ("“He was arrested in Halbury,” said Orla Fenwick.", []),
    ],
)
def test_places_are_read_with_all_their_nouns(text: str, places: list[str]) -> None:
    assert [scene.span.text for scene in scenes(sides(told(text))[0])] == places


@pytest.mark.parametrize(
    ("left", "right", "places"),
    [
        ("He was arrested in Halbury.", "Police arrested him in Crendon.", ("in Halbury", "in Crendon")),
        (
            "It is to be built on a former dockyard.",
            "They will build it on the old railway works.",
            ("on a former dockyard", "on the old railway works"),
        ),
        (
            "They ate at the Heron Hotel.",
            "They ate at a golf club.",
            ("at the Heron Hotel", "at a golf club"),
        ),
    ],
)
def test_two_places_of_one_deed_exclude_one_another(left: str, right: str, places: tuple[str, str]) -> None:
    assert compared(left, right) == [places]
    assert compared(left, right, odds=0.3) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He was arrested in Halbury.", "She slept in Crendon."),  # another deed
        ("He was arrested in Halbury.", "He was arrested in France."),  # one may hold the other
        ("He was arrested in Halbury.", "He was arrested in the Crendons."),
        ("He was arrested in Portugal.", "He was arrested in the Crendons."),
        ("He was arrested in a garage.", "He was arrested at a warehouse."),
        ("He was arrested in Halbury.", "He was arrested in a garage."),
        ("He was arrested in Halbury.", "He was arrested in Halbury Bay."),
        ("He was taken to a hospital.", "He was taken from a school."),
        ("He was arrested in Halbury.", "He was arrested in Crendon on his way to Halbury."),
    ],
)
def test_places_that_may_both_be_right_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []
