"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

BIAS = 4.3442

WEIGHTS: dict[str, float] = {
    "odds": 1.7476,
    "same act": 0.6296,
    "related": 0.7240,
    "clauses": 1.6455,
    "objects": 0.6317,
    "sure open": 2.0951,
    "ordered asked": 1.1372,
    "plain": -1.3728,
    "undecided": 1.4638,
    "bare": 1.0817,
    "length": -0.8510,
}
