"""The logistic function, by which weighed features become a probability."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import exp
from operator import mul

_STEPS = 1e6
_LEAST = -30.0  # up to which six digits show nothing


def logistic(total: float) -> float:
    """The probability that a sum of weighed features stands for, 0 to 1, to six digits."""
    return round(_STEPS / (1 + exp(-total))) / _STEPS if total > _LEAST else 0.0


def in_order(names: Iterable[str], weights: Mapping[str, float], bias: float) -> tuple[float, ...]:
    """The weights of some features in their order and, last, the bias."""
    return *(weights[name] for name in names), bias


def weighed(features: Sequence[float], weights: Sequence[float]) -> float:
    """The probability of what some features speak for; the weights are theirs and, last, the bias."""
    return logistic(weights[-1] + sum(map(mul, weights, features)))
