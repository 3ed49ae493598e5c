"""Causes that the other account rules out."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways

from reader.comparing.statements.causes.rivals import differences
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {})))


@pytest.mark.parametrize(
    ("given", "ruled_out"),
    [
        ("Berg quit over the new roof.", "It had nothing to do with the new roof."),
        ("The fire was caused by a candle.", "The fire was not caused by a candle, police said."),
    ],
)
def test_a_cause_that_is_ruled_out_contradicts_the_account_that_gives_it(given: str, ruled_out: str) -> None:
    assert len(both_ways(compared, given, ruled_out)) == 1


def test_what_is_ruled_out_for_something_else_is_silent() -> None:
    other = "The strike was unrelated to the new roof."
    assert both_ways(compared, "Berg quit over the new roof.", other) == []
