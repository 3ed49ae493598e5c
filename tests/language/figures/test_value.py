"""How far a value reaches."""

from __future__ import annotations

import pytest

from reader.language.figures.value import reach
from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("300 boats", 300, 300),
        ("about 300 boats", 250, 350),
        ("just over 4%", 4, 4.5),
        ("at least 300 boats", 300, float("inf")),
        ("fewer than 300 boats", float("-inf"), 300),
    ],
)
def test_a_hedge_widens_what_a_value_may_stand_for(text: str, low: float, high: float) -> None:
    (value,) = values(text)
    assert reach(value) == pytest.approx((low, high))
