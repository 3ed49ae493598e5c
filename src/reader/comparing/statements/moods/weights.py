"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.7479

WEIGHTS: dict[str, float] = {
    "odds": 1.6844,
    "same act": 0.7127,
    "related": 0.9629,
    "clauses": 1.2113,
    "objects": 0.5307,
    "sure open": 1.0177,
    "ordered asked": 0.8457,
    "plain": -1.8841,
    "undecided": 1.0485,
    "bare": 1.1320,
}
