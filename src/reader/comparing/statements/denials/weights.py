"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.7545,
    "same word": 1.1117,
    "rare": 2.4112,
    "quoted": -1.9235,
    "phrase": 0.8344,
    "sequel": -1.1810,
    "by sense": 1.4518,
    "around": 0.9229,
    "elsewhere": -2.4033,
    "repeated": -1.5142,
    "length": -1.4357,
    "company": 1.0866,
    "said": -2.4717,
    "told": -2.7339,
    "bias": 10.3706,
}
