"""The weights of what speaks for and against a contradiction of moods, written by their fit."""

from __future__ import annotations

BIAS = -2.5968

WEIGHTS: dict[str, float] = {
    "odds": 1.9068,
    "same act": 0.4387,
    "related": 0.9528,
    "clauses": 1.4096,
    "objects": 0.9923,
    "sure open": 1.7836,
    "ordered asked": 1.1476,
    "plain": -1.9529,
    "undecided": 1.2346,
    "bare": 1.1813,
}
