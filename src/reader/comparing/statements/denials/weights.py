"""The weights of what speaks for and against a conflict of negation, written by the fit of them."""

from __future__ import annotations

BIAS = -2.2996

WEIGHTS: dict[str, float] = {
    "odds": 1.5558,
    "same word": 1.0475,
    "rare": 1.8926,
    "quoted": -1.5043,
    "phrase": 1.0164,
    "sequel": -1.0885,
    "by sense": 2.0941,
    "around": 1.0741,
    "elsewhere": -2.7200,
    "repeated": -0.9565,
    "company": 2.0883,
    "said": -2.2379,
    "converse": -0.9650,
    "told": -2.0078,
    "bounded": -1.0786,
}
