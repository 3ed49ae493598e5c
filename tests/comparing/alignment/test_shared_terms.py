"""The terms that two sentences share."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.terms import ground
from reader.model import Account


def shared(left: Account, right: Account) -> SharedTerms:
    return SharedTerms(ground(left, right))


def test_related_words_match_less_than_the_same_words() -> None:
    found = shared(told("Nobody was hurt."), told("No one was injured or hurt.", "No one was injured."))
    assert [m.strength for m in found.of(0, 0).terms] == [1.0]
    assert [m.strength for m in found.of(0, 1).terms] == [0.7]


def test_a_term_matches_only_once() -> None:
    found = shared(told("The injured were hurt."), told("A wounded man lay there.", "Crabs like cold water."))
    assert len(found.of(0, 0).terms) == 1 and found.of(0, 1).terms == []


def test_the_order_in_which_pairs_are_asked_changes_nothing() -> None:
    left, right = told("The pier fell.", "Nobody was hurt."), told("A pier fell.", "No one was injured.")
    pairs = [(0, 0), (1, 1), (0, 1), (1, 0), (0, 0), (1, 1)]
    used = shared(left, right)
    assert [used.of(*pair) for pair in pairs] == [shared(left, right).of(*pair) for pair in pairs]


def test_a_term_of_a_value_is_known_as_one() -> None:
    found = shared(told("It cost 40 dollars."), told("They paid 50 dollars."))
    assert any(m.is_kind for m in found.of(0, 0).terms)
