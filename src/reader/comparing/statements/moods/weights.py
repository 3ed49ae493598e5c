"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.2318

WEIGHTS: dict[str, float] = {
    "odds": 1.8830,
    "same act": 0.3512,
    "related": 1.2655,
    "clauses": 1.2138,
    "objects": 0.8778,
    "sure open": 1.2423,
    "ordered asked": 0.9749,
    "plain": -2.1115,
    "undecided": 1.0523,
    "bare": 1.2516,
}
