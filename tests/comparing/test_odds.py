"""How likely two sentences are a link, in numbers, and how evidence becomes a probability."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.odds import log_length, log_odds, logistic


def test_the_logarithm_of_even_odds_is_nothing_and_that_of_none_is_finite() -> None:
    assert log_odds(0.5) == 0.0
    assert -1.2 < log_odds(0.0) < -1.0
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))


def test_two_sentences_are_as_long_as_both_together() -> None:
    long, longer = "a" * 100, "a" * 150
    assert log_length(long, longer) == log_length(longer, long) > log_length(long, long)


def test_short_sentences_are_equally_long() -> None:
    assert log_length("abc", "de") == log_length("abcdef", "a" * 40) < log_length("a" * 100, "de")


@given(st.floats(-1e300, 1e300))
def test_it_is_a_probability_of_six_digits(total: float) -> None:
    assert 0 <= logistic(total) <= 1
    assert logistic(total) == pytest.approx(round(logistic(total), 6), abs=1e-12)


def test_nothing_for_and_nothing_against_is_one_half() -> None:
    assert logistic(0.0) == 0.5
    assert logistic(1.0) + logistic(-1.0) == pytest.approx(1.0)
