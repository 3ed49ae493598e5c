"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

BIAS = 3.8597

WEIGHTS: dict[str, float] = {
    "odds": 1.8766,
    "same act": 0.5044,
    "related": 0.7805,
    "clauses": 1.3594,
    "objects": 0.7565,
    "sure open": 1.8556,
    "ordered asked": 1.1307,
    "plain": -1.7317,
    "undecided": 1.1942,
    "bare": 1.1801,
    "length": -0.7269,
}
