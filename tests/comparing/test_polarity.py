"""Did and did not."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.polarity import differences


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "No water leaked from the tank, the plant said.",
            "Some water did leak from the tank, the plant said.",
        ),
        ("The mayor did not sign the contract.", "The mayor signed the contract."),
        (
            "The mayor didn't sign the contract with the builder.",
            "The mayor signed the contract with the builder.",
        ),
        ("Nobody was arrested after the match.", "Four people were arrested after the match."),
        (
            "No arrests have been made after the match, police said.",
            "A man was arrested after the match, police said.",
        ),
        ("The dam was never inspected by the state.", "The dam was inspected by the state."),
        ("None of the cranes was insured.", "All of the cranes were insured."),
        ("The lawsuit was not settled in court last year.", "The lawsuit was settled in court last year."),
        (
            "The council has approved the plan for the pier.",
            "The council has not approved the plan for the pier.",
        ),
    ],
)
def test_a_denied_verb_contradicts_the_same_verb(left: str, right: str) -> None:
    assert len(both_ways(differences, left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mayor did not sign the contract.", "The mayor refused to sign the contract."),
        ("No sailings will leave before Friday.", "The line canceled sailings that leave before Friday."),
        ("Not only the mayor signed the contract.", "The mayor signed the contract."),
        ("The mayor will not sign the contract until May.", "The mayor will sign the contract in May."),
        ("The mayor did not sign the contract.", "The mayor might sign the contract."),
        ("The mayor did not sign the contract.", "It is unclear if the mayor signed the contract."),
        ("The mayor did not sign the contract.", "Did the mayor sign the contract?"),
        ("The mayor did not sign the contract.", "“The mayor signed the contract,” said Orla Fenwick."),
        ("The mayor said she would not have signed the contract.", "The mayor signed the contract."),
        ("Paul Berg did not sign the contract.", "Maria Lund signed the contract."),
        ("The storm will not affect the docks of the city.", "A fire broke out at the docks of the city."),
        ("There were no-bid contracts with the builder.", "There were contracts with the builder."),
        ("The mayor did not sign the contract.", "The builder brought a signed contract to the mayor."),
    ],
)
def test_what_only_looks_like_it_is_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_the_denial_and_its_verb_are_shown() -> None:
    assert both_ways(
        differences, "The mayor did not sign the contract.", "The mayor signed the contract."
    ) == [("not sign", "The mayor signed")]
