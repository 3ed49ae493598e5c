"""How likely two sentences are a link, in numbers."""

from __future__ import annotations

import pytest

from reader.comparing.odds import BestOdds, log_odds


def test_the_logarithm_of_even_odds_is_nothing_and_that_of_none_is_finite() -> None:
    assert log_odds(0.5) == 0.0
    assert -1.2 < log_odds(0.0) < -1.0
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))


def test_a_pair_is_weighed_against_the_best_link_of_either_sentence() -> None:
    best = BestOdds({(0, 0): 0.8, (0, 1): 0.4, (1, 1): 0.4})
    assert best.of(0, 0) == pytest.approx(1.0)
    assert best.of(0, 1) == pytest.approx((0.4 / 0.8 + 1.0) / 2)
    assert 0 < best.of(2, 2) < 0.02
