"""Causes that small words introduce."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.hints import hinted
from reader.comparing.statements.sides import sides


def cause(text: str, word: str) -> tuple[str, str] | None:
    (side,) = sides(told(text))
    norms = [t.word.norm for t in side.tokens]
    found = hinted(side, 0, norms, norms.index(word))
    return None if found is None else (side.span(*found[1]).text, found[2])


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The crew walked out over pay.", "over", ("over pay", "matter")),
        ("Two guides drowned in a flooded cave.", "in", ("in a flooded cave", "death")),
        ("The clerk was fired for stealing stamps.", "for", ("for stealing stamps", "reason")),
        ("The editor resigned to care for his mother.", "to", ("to care for his mother", "purpose")),
        ("Doctors put the rash down to a new soap.", "put", ("to a new soap", "spark")),
        ("The barn was lit on purpose.", "purpose", ("The barn was lit on purpose", "spark")),
    ],
)
def test_a_small_word_introduces_a_cause(text: str, word: str, expected: tuple[str, str]) -> None:
    assert cause(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The drone flew over the harbor.", "over"),
        ("The editor went to Quorvex.", "to"),
        ("The road rose by 3 metres.", "by"),
        ("The fees were raised by nearly a third.", "by"),
        ("The parcel is for his aunt.", "for"),
    ],
)
def test_a_place_an_amount_or_a_receiver_is_no_cause(text: str, word: str) -> None:
    assert cause(text, word) is None
