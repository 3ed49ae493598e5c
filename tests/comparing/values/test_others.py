"""Values of one and of different things."""

from __future__ import annotations

import pytest

import reader
from reader.comparing.accounts import account
from reader.comparing.values.mentions import account_values
from reader.comparing.values.others import are_of_one


def _is_one(left: str, right: str) -> bool:
    mine, theirs = (account_values(account(reader.parse(text, clean=False))) for text in (left, right))
    (one,), (other,) = mine, theirs
    return are_of_one(one, other, mine, theirs)


@pytest.mark.parametrize("other", ["Orla Fenwick, 61, sang.", "It hurt Fenwick, 61, most."])
def test_ages_beside_one_name_are_one_persons(other: str) -> None:
    assert _is_one("They fetched Orla Fenwick, 57, and left.", other)


@pytest.mark.parametrize(
    "other", ["Ida Fenwick, 61, sang.", "The 61-year-old sang.", "Fenwick sold 61 eels."]
)
def test_ages_of_others_and_of_the_nameless_and_counts_are_not(other: str) -> None:
    assert not _is_one("They fetched Orla Fenwick, 57, and left.", other)
