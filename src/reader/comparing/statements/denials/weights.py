"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = -2.5459

WEIGHTS: dict[str, float] = {
    "odds": 1.5482,
    "same word": 1.1095,
    "rare": 2.2429,
    "quoted": -1.9297,
    "phrase": 1.1077,
    "sequel": -1.0988,
    "by sense": 1.7453,
    "around": 1.1722,
    "elsewhere": -2.7298,
    "repeated": -0.9066,
    "company": 1.7695,
    "said": -2.3224,
    "converse": -1.0424,
    "told": -2.3609,
    "bounded": 0.2940,
}
