"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.7392

WEIGHTS: dict[str, float] = {
    "odds": 1.6932,
    "same act": 0.7114,
    "related": 0.9477,
    "clauses": 1.2254,
    "objects": 0.5119,
    "sure open": 1.0375,
    "ordered asked": 0.8290,
    "plain": -1.8854,
    "undecided": 1.0255,
    "bare": 1.2697,
}
