"""On which side."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways

from reader.comparing.statements.names.opposite_sides import differences
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {(0, 0): 0.4})))


def linked(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {(0, 0): 0.7})))


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The path runs along the north shore.",
            "The path runs along the south shore.",
            ("north shore", "south shore"),
        ),
        (
            "The cart stopped on the southbound A7.",
            "It stood on the northbound lane of the A7.",
            ("southbound A7", "northbound lane"),
        ),
        ("The path runs north of the town.", "It runs to the south of the town.", ("north of", "south of")),
        ("It lies north of the town.", "It lies south of Orrin's town.", ("north of", "south of")),
        (
            "It lies upstream of Orrin.",
            "It lies downstream of the town of Orrin.",
            ("upstream of", "downstream of"),
        ),
    ],
)
def test_one_thing_on_two_sides_is_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(compared, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The path runs along the north shore.", "The path runs along the south gate."),
        ("The cart stopped on the southbound M7.", "The cart stopped on the northbound M8."),
        ("The path runs north of the town.", "It runs to the south of the town and north of the lake."),
        ("The path runs along the north shore.", "The path runs along the northern shore."),
        ("Snow fell off the north face.", "Snow fell off the southern flank of the hill."),
        ("It lies upstream of Orrin.", "It lies downstream of the town."),
    ],
)
def test_another_thing_or_both_sides_are_silent(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []


def test_in_linked_sentences_any_sides_of_a_thing_may_be_those_of_one() -> None:
    face, flank = "The snow came down the north face.", "It slid down the southern flank of the hill."
    assert both_ways(linked, face, flank) == [("north face", "southern flank")]
    assert both_ways(linked, face, "It slid down to the southern gate of the camp.") == []


@pytest.mark.parametrize(
    ("right", "told"),
    [
        ("It lies downstream of the town.", True),
        ("It lies downstream of Castrel.", False),
        ("It lies downstream of the mill.", False),
    ],
)
def test_the_town_may_be_the_one_that_a_linked_sentence_names(right: str, told: bool) -> None:
    assert bool(both_ways(linked, "It lies upstream of Orrin.", right)) is told
