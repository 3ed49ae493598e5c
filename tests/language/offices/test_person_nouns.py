"""Nouns that say what somebody is."""

from __future__ import annotations

import pytest

from reader.language.offices.person_nouns import is_one_of_many, is_somebody
from reader.language.tokens import tokens


@pytest.mark.parametrize(
    ("word", "somebody"),
    [
        ("baker", True),
        ("arbiter", True),
        ("lamplighter", True),
        ("bassoonist", True),
        ("ferryman", True),
        ("summer", False),
        ("tractor", False),
        ("after", False),
        ("tower", False),
        ("retailer", False),
        ("wealthier", False),
        ("soldier", True),
    ],
)
def test_a_word_for_somebody_is_known_by_the_table_or_by_its_ending(word: str, somebody: bool) -> None:
    (token,) = tokens(word)
    assert is_somebody(token) is somebody


@pytest.mark.parametrize(("word", "plural"), [("lawyers", True), ("suspects", True), ("brothers", False)])
def test_the_plural_of_an_office_or_an_opponent_may_be_of_many_but_not_that_of_kin(
    word: str, plural: bool
) -> None:
    assert is_one_of_many(word) is plural
