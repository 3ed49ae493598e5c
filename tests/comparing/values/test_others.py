"""Values of one and of different things."""

from __future__ import annotations

import pytest

import reader
from reader.comparing.accounts import account
from reader.comparing.values.mentions import account_values
from reader.comparing.values.others import are_of_one, are_others


def _is_one(left: str, right: str) -> bool:
    mine, theirs = (account_values(account(reader.parse(text, clean=False))) for text in (left, right))
    (one,), (other,) = mine, theirs
    return are_of_one(one, other)


@pytest.mark.parametrize("other", ["Orla Fenwick, 61, sang.", "It hurt Fenwick, 61, most."])
def test_ages_beside_one_name_are_one_persons(other: str) -> None:
    assert _is_one("They fetched Orla Fenwick, 57, and left.", other)


@pytest.mark.parametrize(
    "other", ["Ida Fenwick, 61, sang.", "The 61-year-old sang.", "Fenwick sold 61 eels."]
)
def test_ages_of_others_and_of_the_nameless_and_counts_are_not(other: str) -> None:
    assert not _is_one("They fetched Orla Fenwick, 57, and left.", other)


def _are_others(left: str, right: str) -> bool:
    """Whether the first values of two texts belong to different things, from either side."""
    mine, theirs = (account_values(account(reader.parse(text, clean=False))) for text in (left, right))
    one, other = next(iter(mine)), next(iter(theirs))
    found = are_others(one, other)
    assert found == are_others(other, one)
    return found


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("Orla Fenwick, 57, left.", "Ida Fenwick, 61, sang.", True),
        ("Orla Fenwick, 57, left.", "Orla Fenwick, 61, left.", False),
        ("The ferry carried 268 passengers.", "The ferry had 280 people aboard.", True),
        ("The ferry carried 268 passengers.", "The ferry carried 280 passengers.", False),
        ("The fire killed 12 workers.", "The fire injured 14 workers.", True),
        ("22 of 24 pumps failed.", "Two of 24 pumps passed.", True),
        ("About 60% of them agreed.", "About 40% of them refused.", True),
        ("He was hurt with three other children.", "He was hurt with four children.", True),
        ("It was their sixth straight final.", "It was their ninth straight defeat.", True),
        ("It was their sixth straight defeat.", "It was their ninth defeat.", False),
        ("Ibsen sang there for six years.", "Ibsen sang there for four years.", False),
        (
            "The ward reopened on Monday, her agent told us.",
            "The ward reopened, her agent said on Friday.",
            True,
        ),
        ("The ward reopened on Monday, her agent told us.", "The ward reopened on Friday, he said.", False),
        ("The raid came on Monday.", "The agency on Friday condemned the raid.", True),
    ],
)
def test_values_of_two_people_a_part_and_a_whole_of_contraries_or_in_two_senses_are_of_different_things(
    left: str, right: str, others: bool
) -> None:
    assert _are_others(left, right) is others
