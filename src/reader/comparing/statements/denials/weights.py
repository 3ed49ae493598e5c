"""The weights of what speaks for and against a conflict of negation, written by the fit of them."""

from __future__ import annotations

BIAS = -2.3508

WEIGHTS: dict[str, float] = {
    "odds": 1.5770,
    "same word": 1.0530,
    "rare": 1.9350,
    "quoted": -1.4917,
    "phrase": 1.0232,
    "sequel": -1.0915,
    "by sense": 2.0833,
    "around": 1.0777,
    "elsewhere": -2.6791,
    "repeated": -0.9456,
    "company": 2.0849,
    "said": -2.2535,
    "converse": -0.9662,
    "told": -2.0080,
    "bounded": -1.0756,
}
