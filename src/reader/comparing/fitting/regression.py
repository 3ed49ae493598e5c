"""Logistic regression with an L2 penalty: Newton's method, column by column, in plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, sqrt
from operator import mul

_STEPS = 12
_DONE = 1e-3  # step of a weight below which nothing is learned any more
_FLAT = 1e-9


def scales(column: Sequence[float], worths: Sequence[float]) -> tuple[float, float]:
    """The mean and the deviation of a feature, each example counted as often as it is worth."""
    total = sum(worths)
    mean = sum(map(mul, column, worths)) / total
    return mean, sqrt(sum(w * (x - mean) ** 2 for x, w in zip(column, worths, strict=True)) / total) + _FLAT


def fit(
    columns: Sequence[Sequence[float]],
    truths: Sequence[bool],
    worths: Sequence[float],
    penalties: Sequence[float],
) -> list[float]:
    """The weight of each column, a feature of all examples; ``worths`` weigh the examples, ``penalties`` the columns."""
    size = len(columns)
    weights = [0.0] * size
    for _ in range(_STEPS):
        totals = [0.0] * len(truths)
        for weight, column in zip(weights, columns, strict=True):
            if weight:
                totals = [total + weight * x for total, x in zip(totals, column, strict=True)]
        shares = [1 / (1 + exp(-max(-30.0, min(30.0, total)))) for total in totals]
        misses = [w * (s - t) for w, s, t in zip(worths, shares, truths, strict=True)]
        bends = [w * s * (1 - s) for w, s in zip(worths, shares, strict=True)]
        slope = [
            sum(map(mul, misses, column)) + p * w
            for column, p, w in zip(columns, penalties, weights, strict=True)
        ]
        curve = [[0.0] * size for _ in range(size)]
        for k, column in enumerate(columns):
            bent = list(map(mul, bends, column))
            for n in range(k + 1):
                curve[k][n] = curve[n][k] = sum(map(mul, bent, columns[n]))
            curve[k][k] += penalties[k]
        steps = solve(curve, slope)
        weights = [weight - step for weight, step in zip(weights, steps, strict=True)]
        if max(map(abs, steps)) < _DONE:
            break
    return weights


def solve(matrix: list[list[float]], values: Sequence[float]) -> list[float]:
    """The weights that a positive definite matrix takes to the values, by Gaussian elimination; no pivot is zero."""
    rows = [[*row, value] for row, value in zip(matrix, values, strict=True)]
    size = len(rows)
    for at in range(size):
        for below in range(at + 1, size):
            share = rows[below][at] / rows[at][at]
            if share:
                rows[below] = [x - share * y for x, y in zip(rows[below], rows[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][k] * found[k] for k in range(at + 1, size))
        found[at] = (rows[at][size] - rest) / rows[at][at]
    return found
