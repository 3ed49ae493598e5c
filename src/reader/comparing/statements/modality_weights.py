"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -1.7326

WEIGHTS: dict[str, float] = {
    "odds": 1.6826,
    "same act": 0.7105,
    "related": 0.9602,
    "clauses": 1.2055,
    "objects": 0.5290,
    "sure open": 1.0183,
    "ordered asked": 0.8516,
    "plain": -1.8901,
    "undecided": 1.0525,
    "bare": 1.1383,
}
