"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.8104

WEIGHTS: dict[str, float] = {
    "odds": 1.6939,
    "same act": 0.7619,
    "related": 0.9028,
    "clauses": 1.2257,
    "objects": 0.4485,
    "sure open": 1.0532,
    "ordered asked": 0.8530,
    "plain": -1.9389,
    "undecided": 1.1080,
    "bare": 1.2764,
}
