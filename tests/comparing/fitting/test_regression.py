"""Fitting weights to many examples."""

from __future__ import annotations

import pytest

from reader.comparing.fitting.regression import fit, scales
from reader.comparing.fitting.training import fit as plainly

TRUTHS = [True, True, False, True, False, False]
FEATURE = [2.0, 1.5, 0.5, 0.2, -1.0, 0.9]


def test_weights_are_those_of_the_plain_method() -> None:
    slow = plainly([((x,), truth) for x, truth in zip(FEATURE, TRUTHS, strict=True)], 0.5)
    quick = fit([FEATURE, [1.0] * 6], TRUTHS, [1.0] * 6, [0.5, 0.01])
    assert quick == pytest.approx(slow, abs=1e-3)


def test_an_example_worth_two_counts_as_two() -> None:
    twice = fit([[*FEATURE, 2.0], [1.0] * 7], [*TRUTHS, True], [1.0] * 7, [0.5, 0.01])
    worth = fit([FEATURE, [1.0] * 6], TRUTHS, [2.0, 1.0, 1.0, 1.0, 1.0, 1.0], [0.5, 0.01])
    assert twice == pytest.approx(worth, abs=1e-6)


def test_the_mean_and_the_deviation_follow_what_examples_are_worth() -> None:
    assert scales([0.0, 3.0], [2.0, 1.0]) == pytest.approx((1.0, 2**0.5))
