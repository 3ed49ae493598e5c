"""Where."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.names.whereabouts import differences
from reader.comparing.statements.sides import sides


def compared(left: str, right: str, linked: bool = True) -> list[tuple[str, str]]:
    """The words of the differences, which have to be the same from the other side."""
    a, b = sides(told(left)), sides(told(right))
    places = {(0, 0): 0.4 if linked else 0.0}
    found = spans(differences(a, b, places))
    assert found == [(one, other) for other, one in spans(differences(b, a, places))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The factory will be built in Tarnmouth.",
            "The factory will be built in Corvale.",
            ("in Tarnmouth", "in Corvale"),
        ),
        (
            "They signed it at the Bell Hotel.",
            "They signed it at the Rowan Hall.",
            ("at the Bell Hotel", "at the Rowan Hall"),
        ),
        (
            "The ring lay in a lake near Tarnmouth.",
            "The ring lay near Corvale.",
            ("near Tarnmouth", "near Corvale"),
        ),
        (
            "The firm moves its plant to a site in Poland.",
            "The firm moves its plant to a site in Portugal.",
            ("in Poland", "in Portugal"),
        ),
        (
            "The flood came as far as Tarnmouth.",
            "The flood got no further than Corvale.",
            ("as far as Tarnmouth", "no further than Corvale"),
        ),
        (
            "The convoy was bound for Tarnmouth.",
            "The convoy was on its way to Corvale.",
            ("for Tarnmouth", "to Corvale"),
        ),
        (
            "The diver comes from Tarnmouth.",
            "The diver is a native of Corvale.",
            ("from Tarnmouth", "of Corvale"),
        ),
        (
            "The convoy of grain was heading to the mills of Tarnmouth.",
            "The convoy of grain is to be moved to a mill in Corvale.",
            ("to the mills of Tarnmouth", "in Corvale"),
        ),
    ],
)
def test_two_places_of_one_event_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The factory will be built in Tarnmouth.", "The factory will be built in Poland."),
        ("They signed it at the Rowan Hall.", "They signed it in Tarnmouth."),
        ("They signed it at the Rowan Hall.", "They signed it in Tarn Beach."),
        ("The factory will be built in Tarnmouth.", "The factory will be built near Corvale."),
        ("They signed it at the Rowan Hall.", "They signed it at Rowan Hall in Tarnmouth."),
        ("They met in a Tarnmouth hotel.", "They met in a Corvale hotel."),
        ("The factory will be built in Tarnmouth.", "He slept in Corvale."),
        ("They climbed on Mount Orrin.", "They climbed on Mt Orrin."),
        (
            "The factory will be built in Tarnmouth.",
            "The factory, not in Tarnmouth before, will be built in Corvale.",
        ),
    ],
)
def test_other_levels_vaguer_places_and_other_events_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_sentences_without_anything_in_common_are_silent() -> None:
    assert compared("The firm is in Tarnmouth.", "The group has its office in Corvale.", False) == []


def test_events_with_other_people_are_other_events() -> None:
    assert not compared("Maria Berg, 30, was married in Tarnmouth.", "Paul Lund, 31, was married in Corvale.")


def test_one_thing_on_two_sides_is_found() -> None:
    left, right = "The path runs along the north shore.", "The path runs along the south shore."
    assert compared(left, right) == [("north shore", "south shore")]
    assert compared(left, right.replace("shore", "gate")) == []
    left, right = "The path runs north of the town.", "The path runs to the south of the town."
    assert compared(left, right) == [("north of", "south of")]
    assert compared(left, right.replace(".", " and north of the lake.")) == []


def test_a_town_in_apposition_is_a_place() -> None:
    left, right = "The finds will be shown in the capital, Corvale.", "The finds will be shown in Tarnmouth."
    assert compared(left, right) == [("in the capital, Corvale", "in Tarnmouth")]
