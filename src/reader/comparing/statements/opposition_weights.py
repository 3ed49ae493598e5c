"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -1.9948

WEIGHTS: dict[str, float] = {
    "odds": 1.6298,
    "same word": 1.1677,
    "rare": 1.9762,
    "quoted": -1.7800,
    "phrase": 1.1416,
    "sequel": -0.9609,
    "by sense": 2.0813,
    "around": 1.2206,
    "elsewhere": -3.1642,
    "repeated": -1.1275,
    "company": 2.6386,
    "said": -2.4921,
    "converse": -0.9976,
    "told": -2.1877,
    "bounded": -1.1499,
}
