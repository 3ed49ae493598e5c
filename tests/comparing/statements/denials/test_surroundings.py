"""Where two sentences stand among the likely links of two accounts."""

from __future__ import annotations

import pytest

from reader.comparing.statements.denials.surroundings import Surroundings

ODDS = {(0, 0): 0.9, (1, 1): 0.2, (1, 2): 0.7, (3, 1): 0.5}


def test_the_links_beside_and_elsewhere_are_those_of_other_sentences() -> None:
    around = Surroundings(ODDS)
    assert (around.odds(1, 1), around.beside(1, 1)) == (0.2, 0.9)
    assert around.elsewhere(1, 1) == pytest.approx((0.7 + 0.5) / 2)


def test_sentences_without_links_have_nothing_around_them() -> None:
    around = Surroundings({})
    assert (around.odds(1, 1), around.beside(1, 1), around.elsewhere(1, 1)) == (0, 0, 0)
