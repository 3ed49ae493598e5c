"""From evidence to a decision."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.alignment import neighbours
from reader.comparing.alignment.features import CloserLook
from reader.comparing.alignment.judgement import Judge
from reader.comparing.alignment.terms import ground

LEFT = told("The pier of Sandhaven fell on Tuesday.", "The mayor blamed the storm.", "Nobody was hurt.")
RIGHT = told("Sandhaven's pier fell on Tuesday.", "The storm was strong.", "Taxes will rise on Tuesday.")


def probability(i: int, j: int, size: tuple[int, int]) -> float:
    ((_, features),) = CloserLook(ground(LEFT, RIGHT)).at([(i, j)])
    return Judge(*size).first(features)


@pytest.mark.parametrize("size", [(1, 1), (5, 5), (40, 30), (4000, 3000)])
def test_a_good_pair_is_more_probable_than_a_poor_one(size: tuple[int, int]) -> None:
    assert 0 <= probability(0, 2, size) < probability(1, 1, size) < probability(0, 0, size) <= 1


@pytest.mark.parametrize("size", [(1, 1), (5, 5), (40, 30), (4000, 3000)])
def test_the_words_for_certainty_rise_with_probability(size: tuple[int, int]) -> None:
    judge = Judge(*size)
    assert [judge.certainty(p) for p in (0.5, 0.85, 0.999)] == ["guess", "likely", "sure"]
    assert not judge.links(0.2) and judge.links(0.7)


def test_a_pair_between_two_sure_ones_gains_by_the_second_look() -> None:
    judge = Judge(12, 12)
    alone = neighbours.Neighbours({(1, 1): 0.4}).features((1, 1))
    amid = neighbours.Neighbours({(0, 0): 0.9, (1, 1): 0.4, (2, 2): 0.9}).features((1, 1))
    assert judge.second(0.0, alone) < judge.second(0.0, amid)
