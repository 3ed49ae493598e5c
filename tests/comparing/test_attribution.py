"""Who says so."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways, pair

from reader.comparing.attribution import BODIES, differences

CLAIM = "the north pier had been rotten for twenty years and was never repaired"


def verdicts(left: str, right: str) -> list[str]:
    return [d.verdict for d in differences(pair(left, right))]


def test_another_source_of_the_same_claim_is_a_conflict() -> None:
    left, right = f"Peter Lund said {CLAIM}.", f"Maria Berg said {CLAIM}."
    assert both_ways(differences, left, right) == [("Peter Lund", "Maria Berg")]
    assert verdicts(left, right) == ["conflict"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"Peter Lund said {CLAIM}.", f"The engineer, Lund, said {CLAIM}."),
        (f"Peter Lund said {CLAIM}.", f"He said {CLAIM}."),
        (f"Peter Lund said {CLAIM}.", f"The Dockers' Union said {CLAIM}."),
        (f"Peter Lund said {CLAIM}.", "Maria Berg said the south pier would be sold."),
        (f"Police said {CLAIM}.", f"Police said {CLAIM}."),
    ],
)
def test_the_same_source_a_vaguer_one_and_other_claims_are_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_a_lost_hedge_is_a_rounding() -> None:
    left, right = "The guard reportedly slept all night.", "The guard slept all night."
    assert both_ways(differences, left, right) == [("reportedly slept", "slept")]
    assert verdicts(left, right) == ["rounding"]


def test_a_hedge_kept_in_other_words_is_silent() -> None:
    assert (
        both_ways(
            differences,
            "The guard reportedly slept all night.",
            "The guard is alleged to have slept all night.",
        )
        == []
    )


def test_an_agent_that_the_passive_leaves_out_is_a_rounding() -> None:
    left, right = "The accounts were altered twice.", "The finance team altered the accounts twice."
    assert both_ways(differences, left, right) == [("accounts were altered", "The finance team altered")]
    assert verdicts(left, right) == ["rounding"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The accounts were altered by the finance team.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "They altered the accounts twice."),
        ("The accounts of the finance team were altered.", "The finance team altered the accounts."),
        ("The accounts were altered twice.", "The accounts had been altered twice."),
    ],
)
def test_an_agent_that_is_named_unknown_or_implied_is_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_nameless_sources_are_folded() -> None:
    assert all(word == word.lower() for word in BODIES)
