"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.2352

WEIGHTS: dict[str, float] = {
    "odds": 1.5050,
    "same word": 1.2712,
    "rare": 1.9989,
    "quoted": -1.7149,
    "phrase": 1.3586,
    "company": 1.6682,
    "said": -2.1379,
    "sequel": -1.1677,
    "converse": -0.4066,
    "told": -2.6249,
    "by sense": 1.9220,
    "absent": -0.3236,
    "bounded": -1.8029,
    "agreed": -1.8970,
    "names": 1.1556,
    "apart": -0.6513,
    "around": 1.2266,
    "elsewhere": -2.9976,
    "repeated": -1.1283,
}
