"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.8063

WEIGHTS: dict[str, float] = {
    "odds": 1.9957,
    "same word": 2.1479,
    "aligned": -1.1917,
    "rare": 2.1998,
    "quoted": -1.5255,
    "phrase": 1.1265,
    "company": 1.8878,
    "said": -1.5809,
    "sequel": -0.8734,
    "denied": 1.7918,
    "light": -1.5208,
    "told": -1.9986,
    "objects": -1.3707,
}
