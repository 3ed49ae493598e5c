"""Weighed features become a probability."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.logistic import logistic


@given(st.floats(-1e300, 1e300))
def test_it_is_a_probability_of_six_digits(total: float) -> None:
    assert 0 <= logistic(total) <= 1
    assert logistic(total) == pytest.approx(round(logistic(total), 6), abs=1e-12)


def test_nothing_for_and_nothing_against_is_one_half() -> None:
    assert logistic(0.0) == 0.5
    assert logistic(1.0) + logistic(-1.0) == pytest.approx(1.0)
