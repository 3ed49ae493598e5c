"""Why."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways, read

from reader.comparing.causes import INTRODUCERS, differences, ruled_out


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The bridge closed because of a cracked beam.",
            "The bridge closed due to flooding.",
            ("because of a cracked beam", "due to flooding"),
        ),
        ("A worker died in a fall.", "The worker died of a stroke.", ("in a fall", "of a stroke")),
        (
            "The coach was fired over a quarrel.",
            "The coach was fired because of debts.",
            ("over a quarrel", "because of debts"),
        ),
        (
            "The fire at the mill was started by a candle.",
            "The mill burned because a heater was left on.",
            ("started by a candle", "because a heater was left on"),
        ),
        (
            "The fire was caused by a gas leak, police said.",
            "The fire was blamed on lightning.",
            ("caused by a gas leak", "blamed on lightning"),
        ),
    ],
)
def test_two_causes_of_one_event_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(differences, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A worker died in a fall.", "The worker died of his injuries."),
        ("A worker died in a fall.", "The worker died in a hospital in Tarnmouth."),
        ("The bridge closed because of a crash.", "The bridge closed due to a collision."),
        ("The bridge closed because of a cracked beam.", "The school moved due to flooding."),
        ("The bridge closed because of a cracked beam.", "The bridge closed on Monday."),
    ],
)
def test_the_same_cause_another_event_or_none_is_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_a_cause_that_the_other_account_rules_out_is_found() -> None:
    affirmed = read("The lift lost its brakes on the way down.")
    excluding = read("Inspectors blamed a snapped cable, not faulty brakes.")
    (found,) = ruled_out(affirmed, excluding)
    assert found[0].text.endswith("brakes")
    assert found[1].text == "a snapped cable, not faulty brakes"


def test_a_contrast_that_is_about_no_cause_rules_nothing_out() -> None:
    assert list(ruled_out(read("The lift has two brakes."), read("They bought a cable, not brakes."))) == []


def test_no_introducer_stands_twice() -> None:
    assert len(INTRODUCERS) == len(set(INTRODUCERS))
