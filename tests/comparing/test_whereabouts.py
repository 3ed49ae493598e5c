"""Where."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.whereabouts import differences


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
            "The firm moves its plant to a site in Poland.",
            "The firm moves its plant to a site in Portugal.",
            ("in Poland", "in Portugal"),
        ),
    ],
)
def test_two_places_of_one_event_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(differences, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The factory will be built in Tarnmouth.", "The factory will be built in Poland."),
        ("They signed it at the Rowan Hall.", "They signed it in Tarnmouth."),
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
    assert both_ways(differences, left, right) == []
