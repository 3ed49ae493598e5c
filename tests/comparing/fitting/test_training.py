"""Fitting weights by logistic regression."""

from __future__ import annotations

from math import exp

import pytest

from reader.comparing.fitting.training import Row, fit

FOR: Row = ((1.0, 0.0), True)
AGAINST: Row = ((0.0, 1.0), False)
BOTH: tuple[Row, Row] = ((1.0, 1.0), True), ((1.0, 1.0), False)
ROWS = (*[FOR] * 6, *[AGAINST] * 6, *BOTH)


def test_what_speaks_for_it_gets_a_positive_weight() -> None:
    favour, against, _ = fit(ROWS, 0.5)
    assert favour > 0 > against


def test_a_harder_penalty_makes_smaller_weights() -> None:
    assert abs(fit(ROWS, 5.0)[0]) < abs(fit(ROWS, 0.1)[0])


def test_without_evidence_the_bias_is_the_share() -> None:
    *_, bias = fit([((0.0,), True), ((0.0,), False), ((0.0,), False), ((0.0,), False)], 1.0)
    assert 1 / (1 + exp(-bias)) == pytest.approx(0.25, abs=0.01)


def test_the_same_rows_give_the_same_weights() -> None:
    assert fit(ROWS, 1.0) == fit(ROWS, 1.0)


def test_an_example_that_counts_twice_is_as_good_as_two() -> None:
    assert fit([FOR, AGAINST], 1.0, [2.0, 2.0]) == pytest.approx(fit([FOR, FOR, AGAINST, AGAINST], 1.0))
