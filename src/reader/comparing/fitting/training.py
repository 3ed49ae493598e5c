"""Fitting the weights of rivals: logistic regression with an L2 penalty, by Newton's method in plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

_STEPS = 12
_BIAS_PENALTY = 0.01

Row = tuple[tuple[float, ...], bool]
"""The features of an example, and whether it is a contradiction."""


def fit(rows: Sequence[Row], penalty: float, worths: Sequence[float] | None = None) -> list[float]:
    """The weight of each feature and, last, the bias; the same rows give the same weights.

    ``worths`` say how often each example counts; once where they are left out.
    """
    size = len(rows[0][0]) + 1
    weights = [0.0] * size
    penalties = [penalty] * (size - 1) + [_BIAS_PENALTY]
    vectors = [
        ((*features, 1.0), float(truth), worth)
        for (features, truth), worth in zip(rows, worths or [1.0] * len(rows), strict=True)
    ]
    for _ in range(_STEPS):
        slope = [p * w for p, w in zip(penalties, weights, strict=True)]
        curve = [[penalties[i] * (i == k) for k in range(size)] for i in range(size)]
        for vector, truth, worth in vectors:
            share = 1 / (1 + exp(-sum(w * x for w, x in zip(weights, vector, strict=True))))
            bend = worth * share * (1 - share)
            held = [(i, x) for i, x in enumerate(vector) if x]
            for i, x in held:
                slope[i] += worth * (share - truth) * x
                for k, y in held:
                    curve[i][k] += bend * x * y
        weights = [w - step for w, step in zip(weights, solve(curve, slope), strict=True)]
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
