"""The weights of what speaks for and against a conflict of negation, written by the fit of them."""

from __future__ import annotations

BIAS = -2.4430

WEIGHTS: dict[str, float] = {
    "odds": 1.6214,
    "same word": 1.0184,
    "rare": 2.0796,
    "quoted": -1.7913,
    "phrase": 0.8268,
    "sequel": -1.1482,
    "by sense": 2.0247,
    "around": 1.2593,
    "elsewhere": -2.6287,
    "repeated": -1.0698,
    "company": 1.9598,
    "said": -2.3663,
    "converse": -0.9668,
    "told": -2.0606,
    "bounded": -0.9735,
}
