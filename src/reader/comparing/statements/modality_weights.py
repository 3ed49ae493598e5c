"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.5451

WEIGHTS: dict[str, float] = {
    "odds": 2.4302,
    "same act": 0.7897,
    "related": 1.3640,
    "clauses": 1.4379,
    "sentences": 1.3216,
    "sentence clause": 0.8534,
    "names": -1.0430,
    "sure open": 0.3901,
    "done open": -0.7088,
    "done likely": -0.7942,
    "ordered asked": 0.9726,
    "plain": -1.5318,
    "undecided": 1.3772,
    "objects": 1.1919,
}
