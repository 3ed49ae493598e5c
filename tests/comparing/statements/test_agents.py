"""Agents that a passive leaves out."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways, told

from reader.comparing.statements.agents import differences
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right)))


def test_an_agent_that_the_passive_leaves_out_is_a_rounding() -> None:
    left, right = "The accounts were altered twice.", "The finance team altered the accounts twice."
    assert both_ways(compared, left, right) == [("accounts were altered", "The finance team altered")]
    assert [d.verdict for d in compared(told(left), told(right))] == ["rounding"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The accounts were altered by the finance team.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "They altered the accounts twice."),
        ("The accounts were altered twice.", "Nobody altered the accounts twice."),
        ("The accounts of the finance team were altered.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "The accounts had been altered twice."),
        ("The man from Quorvex was charged.", "Lune man charged in Quorvex robbery."),
        ("The accounts were altered twice.", "The flood in the hall altered the accounts twice."),
    ],
)
def test_an_agent_that_is_named_unknown_or_implied_is_silent(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []


def test_the_day_between_an_agent_and_its_verb_is_passed_over() -> None:
    left, right = "The accounts were altered twice.", "The finance team on Monday altered the accounts twice."
    assert both_ways(compared, left, right) == [
        ("accounts were altered", "The finance team on Monday altered")
    ]


def test_a_quotation_that_the_passive_opens_is_shown_to_its_end() -> None:
    left, right = (
        'The accounts were "altered a little" twice.',
        "The finance team altered the accounts twice.",
    )
    assert both_ways(compared, left, right) == [
        ('accounts were "altered a little"', "The finance team altered")
    ]
