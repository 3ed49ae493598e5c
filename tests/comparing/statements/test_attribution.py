"""Who says so."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways, pair

from reader.comparing.statements.attribution import BODIES, CROWDS, differences

CLAIM = "the north pier had been rotten for twenty years and was never repaired"


def verdicts(left: str, right: str) -> list[str]:
    return [d.verdict for d in differences(pair(left, right))]


def test_another_source_of_the_same_claim_is_a_conflict() -> None:
    left, right = f"Peter Lund said {CLAIM}.", f"Maria Berg said {CLAIM}."
    assert both_ways(differences, left, right) == [("Peter Lund", "Maria Berg")]
    assert verdicts(left, right) == ["conflict"]


def test_a_source_in_apposition_is_no_one_who_is_told_something() -> None:
    left = f"The mayor, Ada Lunn, told the council that {CLAIM}."
    assert both_ways(differences, left, f"Maria Berg told the council that {CLAIM}.") == [
        ("Ada Lunn", "Maria Berg")
    ]


def test_a_body_and_a_person_who_is_of_something_else_are_two_sources() -> None:
    left = f"The regulator says that {CLAIM}."
    right = f"Lena Ostrow, a diver from Quorvex, says that {CLAIM}."
    assert both_ways(differences, left, right) == [("regulator", "Lena Ostrow")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"The regulator says that {CLAIM}.", f"Lena Ostrow says that {CLAIM}."),
        (
            f"The regulator says that {CLAIM}.",
            f"Lena Ostrow, an inspector at the regulator, says that {CLAIM}.",
        ),
        (f"The regulator says that {CLAIM}.", f"Lena Ostrow, its head of safety, says that {CLAIM}."),
        (f"Residents say that {CLAIM}.", f"Lena Ostrow, a baker, says that {CLAIM}."),
        (f"The harbor management agency said {CLAIM}.", f"The agency said {CLAIM}."),
    ],
)
def test_who_may_speak_for_a_body_or_be_one_of_a_crowd_is_no_other_source(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_an_agent_that_the_passive_leaves_out_is_a_rounding() -> None:
    left, right = "The accounts were altered twice.", "The finance team altered the accounts twice."
    assert both_ways(differences, left, right) == [("accounts were altered", "The finance team altered")]
    assert verdicts(left, right) == ["rounding"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The accounts were altered by the finance team.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "They altered the accounts twice."),
        ("The accounts were altered twice.", "Nobody altered the accounts twice."),
        ("The accounts of the finance team were altered.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "The accounts had been altered twice."),
    ],
)
def test_an_agent_that_is_named_unknown_or_implied_is_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_nameless_sources_are_folded() -> None:
    assert all(word == word.lower() for word in BODIES)
    assert CROWDS <= BODIES
