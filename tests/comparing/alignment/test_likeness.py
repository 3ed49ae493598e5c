"""How alike words are."""

from __future__ import annotations

import pytest

from reader.comparing.alignment.likeness import likenesses
from reader.language.function_words import FUNCTION_WORDS
from reader.language.same_words import SMALL_KIN
from reader.language.tokens import tokens


def likeness(left: str, right: str) -> float:
    return likenesses(tokens(left), tokens(right)).get((0, 0), 0.0)


def test_the_closer_two_words_are_the_more_alike() -> None:
    grades = [
        likeness("collapse", other) for other in ("collapse", "collapsed", "collapsible", "topple", "vaccine")
    ]
    assert grades == sorted(grades, reverse=True)
    assert grades[0] == 1.0 and grades[-1] == 0.0


@pytest.mark.parametrize(("left", "right"), [("12", "13"), ("12", "dozen"), ("pier", "the"), ("pen", "pan")])
def test_other_words_are_not_alike(left: str, right: str) -> None:
    assert likeness(left, right) == 0.0


def test_the_groups_of_small_words_hold_small_words() -> None:
    known = FUNCTION_WORDS["en"] | {"not", "no", "never"}
    assert [w for w in SMALL_KIN if w not in known] == []
