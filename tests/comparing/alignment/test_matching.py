"""The terms that two sentences share."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.alignment.candidates import kin
from reader.comparing.alignment.matching import Matching
from reader.comparing.alignment.terms import ground
from reader.model import Account


def matching(left: Account, right: Account) -> Matching:
    common = ground(left, right)
    return Matching(common, kin(common.left.holders, common.right.holders))


def test_related_words_match_less_than_the_same_words() -> None:
    found = matching(told("Nobody was hurt."), told("No one was injured or hurt.", "No one was injured."))
    assert [m.strength for m in found.shared(0, 0)] == [1.0]
    assert [m.strength for m in found.shared(0, 1)] == [0.7]


def test_a_term_matches_only_once() -> None:
    found = matching(
        told("The injured were hurt."), told("A wounded man lay there.", "Crabs like cold water.")
    )
    assert len(found.shared(0, 0)) == 1 and found.shared(0, 1) == []


def test_the_order_in_which_pairs_are_asked_changes_nothing() -> None:
    left, right = told("The pier fell.", "Nobody was hurt."), told("A pier fell.", "No one was injured.")
    pairs = [(0, 0), (1, 1), (0, 1), (1, 0), (0, 0), (1, 1)]
    used = matching(left, right)
    assert [used.shared(*pair) for pair in pairs] == [matching(left, right).shared(*pair) for pair in pairs]


def test_a_term_of_a_value_is_known_as_one() -> None:
    found = matching(told("It cost 40 dollars."), told("They paid 50 dollars."))
    assert any(m.is_kind for m in found.shared(0, 0))
