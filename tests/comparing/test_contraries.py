"""Words that exclude one another."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.contraries import differences


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The board accepted the offer on Monday.",
            "The board rejected the offer on Monday.",
            ("accepted", "rejected"),
        ),
        ("The bridge to the island is closed.", "The bridge to the island is open.", ("closed", "open")),
        (
            "Maria Berg, who runs the mill, denied that the company had ignored warnings.",
            "The boss of the mill admitted that the firm had ignored warnings.",
            ("denied", "admitted"),
        ),
        ("Shares of the line rose sharply.", "Shares of the line fell sharply.", ("rose", "fell")),
    ],
)
def test_antonyms_in_one_place_contradict_each_other(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(differences, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The board accepted the offer on Monday.", "The board did not reject the offer on Monday."),
        (
            "The board accepted the offer on Monday.",
            "The owners called the offer weak and the union rejected it.",
        ),
    ],
)
def test_antonyms_elsewhere_or_denied_are_silent(left: str, right: str) -> None:
    assert ("accepted", "rejected") not in both_ways(differences, left, right)
