"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.7781

WEIGHTS: dict[str, float] = {
    "odds": 1.7037,
    "same act": 0.6422,
    "related": 0.9644,
    "clauses": 1.3657,
    "objects": 0.5267,
    "sure open": 1.0160,
    "ordered asked": 0.8858,
    "plain": -1.9067,
    "undecided": 0.8303,
    "bare": 0.8208,
}
