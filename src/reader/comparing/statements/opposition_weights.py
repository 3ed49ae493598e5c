"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.0740

WEIGHTS: dict[str, float] = {
    "odds": 1.5599,
    "same word": 1.1805,
    "rare": 2.0492,
    "quoted": -1.7413,
    "phrase": 1.1665,
    "sequel": -1.2205,
    "by sense": 2.1570,
    "around": 1.0254,
    "elsewhere": -3.1491,
    "repeated": -1.1479,
    "company": 2.3907,
    "said": -2.4707,
    "converse": -0.9411,
    "told": -2.1506,
    "bounded": -1.2964,
}
