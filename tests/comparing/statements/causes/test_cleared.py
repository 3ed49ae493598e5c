"""Causes that the other account clears."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.statements.causes.rivals import differences
from reader.comparing.statements.sides import sides
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(sides(left), sides(right), {}, anywhere=True))


@pytest.mark.parametrize(
    "sound",
    ["The kiln was in good order, the insurer said.", "The insurer said the kiln worked as it should."],
)
def test_a_thing_with_which_nothing_was_wrong_clears_the_cause_that_names_it(sound: str) -> None:
    assert len(both_ways(compared, "A cracked kiln caused the blaze.", sound)) == 1


def test_a_thing_that_caused_nothing_is_not_cleared() -> None:
    sound = "The chimney was in good order, the insurer said."
    assert both_ways(compared, "A cracked kiln caused the blaze.", sound) == []
