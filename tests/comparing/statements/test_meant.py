"""What words may mean, and how much of it others say too."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.meant import phrases_of
from reader.comparing.statements.sides import sides


@pytest.mark.parametrize(
    ("text", "phrases"),
    [("Berg stood down.", ("stood_down",)), ("Berg threw it in the river.", ()), ("Berg slept.", ())],
)
def test_phrases_of_the_table_are_found(text: str, phrases: tuple[str, ...]) -> None:
    (side,) = sides(told(text))
    assert phrases_of(side, range(len(side.tokens))) == phrases


def test_a_phrase_goes_over_a_pronoun() -> None:
    here, there = sides(told("Berg gave up the fight.", "Berg gave it up."))
    assert phrases_of(here, [1]) == phrases_of(there, [1]) != ()
