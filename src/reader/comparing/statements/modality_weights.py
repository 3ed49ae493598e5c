"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.6580

WEIGHTS: dict[str, float] = {
    "odds": 1.7554,
    "same act": 0.6367,
    "related": 0.9151,
    "clauses": 1.3002,
    "objects": 0.4644,
    "sure open": 1.0304,
    "ordered asked": 0.9509,
    "plain": -1.9432,
    "undecided": 0.7985,
    "bare": 1.2234,
}
