"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.5245

WEIGHTS: dict[str, float] = {
    "odds": 2.5171,
    "same act": 0.7342,
    "related": 1.4106,
    "clauses": 1.3596,
    "sentences": 1.0679,
    "sentence clause": 0.8214,
    "names": -0.9824,
    "sure open": 0.4253,
    "done open": -0.6148,
    "done likely": -0.7503,
    "ordered asked": 0.7757,
    "plain": -1.5455,
    "undecided": 1.4233,
    "objects": 1.1545,
}
