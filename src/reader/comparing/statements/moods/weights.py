"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.4386,
    "same act": 0.6104,
    "related": 0.8235,
    "clauses": 1.7418,
    "objects": 0.8571,
    "sure open": 2.2366,
    "ordered asked": 0.7407,
    "plain": -1.3131,
    "undecided": 0.9639,
    "bare": 0.6278,
    "length": -1.6101,
    "bias": 11.4760,
}
