"""Causes told as what somebody supposes of the past."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.suppositions import suppositions
from reader.comparing.statements.sides import sides


def read(text: str) -> list[str]:
    found = sides(told(text))
    norms = [t.word.norm for t in found[0].tokens]
    return [one.side.span(one.first, one.last).text for one in suppositions(found, 0, norms)]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The farmer thinks a fan stopped in the night.", "a fan stopped in the night"),
        ("Wreckage is believed to have struck the mast.", "Wreckage is believed to have struck the mast"),
        ("Its roots may have been cut by a digger.", "Its roots may have been cut by a digger"),
        ("The keeper said a torch had set light to the hay.", "a torch had set light to the hay"),
        ("The herd probably followed a blind bull.", "The herd probably followed a blind bull"),
    ],
)
def test_what_somebody_supposes_of_the_past_is_read(text: str, cause: str) -> None:
    assert read(text) == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor had opened the hall, the police said.",
        "He may have left.",
        "Ada Lunn had sold the boat, the court heard.",
        "The owners asked why the mill had been running, according to the county.",
        "A flood warning had been issued at noon, the county said.",
    ],
)
def test_what_is_now_and_what_people_did_is_not(text: str) -> None:
    assert read(text) == []
