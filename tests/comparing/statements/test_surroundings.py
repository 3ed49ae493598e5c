"""Where two sentences with opposed predicates stand."""

from __future__ import annotations

from math import log

import pytest

from reader.comparing.statements.surroundings import Neighbourhood

ODDS = {(0, 0): 0.9, (1, 1): 0.2, (1, 2): 0.7, (3, 1): 0.5}
OPPOSED = [(1, 1, "open", "shut"), (3, 1, "open", "shut"), (0, 0, "die", "live")]


def test_the_links_beside_and_elsewhere_are_those_of_other_sentences() -> None:
    around = Neighbourhood(ODDS, OPPOSED).of(1, 1, "open", "shut")
    assert (around.odds, around.beside) == (0.2, 0.9)
    assert around.elsewhere == pytest.approx((0.7 + 0.5) / 2)


def test_what_is_often_opposed_says_less() -> None:
    whole = Neighbourhood(ODDS, OPPOSED)
    assert whole.of(1, 1, "open", "shut").repeated == log(2)
    assert whole.of(0, 0, "die", "live").repeated == 0


def test_sentences_without_links_have_nothing_around_them() -> None:
    around = Neighbourhood({}, OPPOSED).of(1, 1, "open", "shut")
    assert (around.odds, around.beside, around.elsewhere) == (0, 0, 0)
