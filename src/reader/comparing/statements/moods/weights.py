"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.4414,
    "same act": 0.6133,
    "related": 0.8209,
    "clauses": 1.7408,
    "objects": 0.8593,
    "sure open": 2.2399,
    "ordered asked": 0.7406,
    "plain": -1.3141,
    "undecided": 0.9630,
    "bare": 0.6241,
    "length": -1.6123,
    "bias": 11.4967,
}
