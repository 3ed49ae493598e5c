"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

BIAS = -2.6400

WEIGHTS: dict[str, float] = {
    "odds": 1.9660,
    "same act": 0.5371,
    "related": 1.3350,
    "clauses": 1.3012,
    "objects": 1.0351,
    "sure open": 1.4818,
    "ordered asked": 1.0830,
    "plain": -1.9158,
    "undecided": 1.4464,
    "bare": 1.2220,
}
