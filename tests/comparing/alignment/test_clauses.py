"""The clauses of two sentences and what they share."""

from __future__ import annotations

import pytest

from reader.comparing.alignment.clauses import clauses, shared, weighed
from reader.comparing.alignment.term_match import TermMatch
from reader.language.tokens import tokens

WEIGHTS = {"pier": 1.0, "fell": 1.0, "storm": 2.0, "came": 1.0}


def parts(text: str) -> tuple[tuple[str, ...], ...]:
    words = [token for token in tokens(text) if token.word.is_word]
    return clauses(text, words, [None if token.is_function else token.norm for token in words])


def same(term: str) -> TermMatch:
    weight = WEIGHTS[term]
    return TermMatch(term, term, 1.0, weight, weight, weight, 1, 1.0, False)


def test_marks_and_joints_part_clauses() -> None:
    assert parts("The pier fell, a storm came and people ran.") == (
        ("pier", "fell"),
        ("storm", "came"),
        ("people", "ran"),
    )


def test_a_single_word_is_no_clause() -> None:
    assert parts("Piers, boats fell.") == (("piers", "boats", "fell"),)


def test_the_best_two_clauses_count() -> None:
    left = weighed((("pier", "fell"), ("storm", "came")), WEIGHTS)
    right = weighed((("storm", "came"),), WEIGHTS)
    alike, weight = shared(left, right, [same("storm"), same("came")])
    assert weight == 3 and alike == pytest.approx(3 / 4)


def test_sentences_without_a_common_term_share_nothing() -> None:
    assert shared(weighed((("pier",),), WEIGHTS), weighed((), WEIGHTS), []) == (0.0, 0.0)
