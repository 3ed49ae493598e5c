"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

BIAS = -2.3530

WEIGHTS: dict[str, float] = {
    "odds": 1.9160,
    "same act": 0.4103,
    "related": 1.2217,
    "clauses": 1.4030,
    "objects": 0.9246,
    "sure open": 1.3715,
    "ordered asked": 1.0202,
    "plain": -2.0825,
    "undecided": 1.1813,
    "bare": 1.0791,
}
