"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.7129,
    "same act": 0.5496,
    "related": 0.7841,
    "clauses": 1.6859,
    "objects": 0.6605,
    "sure open": 2.0457,
    "ordered asked": 1.0476,
    "plain": -1.3958,
    "undecided": 1.3909,
    "bare": 1.0725,
    "length": -1.1877,
    "bias": 7.6780,
}
