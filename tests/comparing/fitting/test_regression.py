"""Fitting weights by logistic regression."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

import pytest

from reader.comparing.fitting.regression import fit, scales

TRUTHS = [True, True, False, True, False, False]
FEATURE = [2.0, 1.5, 0.5, 0.2, -1.0, 0.9]


def weights(feature: Sequence[float], truths: Sequence[bool], penalty: float = 0.5) -> list[float]:
    """The weight of one feature, and the bias."""
    ones = [1.0] * len(truths)
    return fit([feature, ones], truths, ones, [penalty, 0.01])


def test_what_speaks_for_it_gets_a_positive_weight() -> None:
    assert weights(FEATURE, TRUTHS)[0] > 0 > weights([-x for x in FEATURE], TRUTHS)[0]


def test_at_the_weights_the_penalised_likelihood_is_flat() -> None:
    weight, bias = weights(FEATURE, TRUTHS)
    misses = [1 / (1 + exp(-weight * x - bias)) - truth for x, truth in zip(FEATURE, TRUTHS, strict=True)]
    slope = sum(miss * x for miss, x in zip(misses, FEATURE, strict=True)) + 0.5 * weight
    assert (slope, sum(misses) + 0.01 * bias) == pytest.approx((0, 0), abs=1e-3)


def test_a_harder_penalty_makes_smaller_weights() -> None:
    assert abs(weights(FEATURE, TRUTHS, 5.0)[0]) < abs(weights(FEATURE, TRUTHS, 0.1)[0])


def test_without_evidence_the_bias_is_the_share() -> None:
    assert 1 / (1 + exp(-weights([0.0] * 4, [True, False, False, False])[1])) == pytest.approx(0.25, abs=0.01)


def test_an_example_worth_two_counts_as_two() -> None:
    twice = fit([[*FEATURE, 2.0], [1.0] * 7], [*TRUTHS, True], [1.0] * 7, [0.5, 0.01])
    worth = fit([FEATURE, [1.0] * 6], TRUTHS, [2.0, 1.0, 1.0, 1.0, 1.0, 1.0], [0.5, 0.01])
    assert twice == pytest.approx(worth, abs=1e-6)


def test_the_mean_and_the_deviation_follow_what_examples_are_worth() -> None:
    assert scales([0.0, 3.0], [2.0, 1.0]) == pytest.approx((1.0, 2**0.5))
