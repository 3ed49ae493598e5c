"""The logistic function, by which weighed features become a probability."""

from __future__ import annotations

from math import exp

_STEPS = 1e6
_LEAST = -30.0  # up to which six digits show nothing


def logistic(total: float) -> float:
    """The probability that a sum of weighed features stands for, 0 to 1, to six digits."""
    return round(_STEPS / (1 + exp(-total))) / _STEPS if total > _LEAST else 0.0
