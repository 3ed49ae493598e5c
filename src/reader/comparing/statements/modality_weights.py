"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.2516

WEIGHTS: dict[str, float] = {
    "odds": 2.4981,
    "same act": 0.8297,
    "related": 1.3256,
    "clauses": 1.3108,
    "sentences": 1.2199,
    "sentence clause": 0.8276,
    "names": -1.0705,
    "sure open": 0.3986,
    "done open": -0.6852,
    "done likely": -0.8007,
    "ordered asked": 0.9712,
    "plain": -1.6394,
    "undecided": 1.3522,
    "objects": 1.0823,
}
