"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.8098,
    "same word": 0.3226,
    "rare": 2.5814,
    "quoted": -2.6626,
    "phrase": 0.7420,
    "sequel": -0.6068,
    "denied": 0.7719,
    "by sense": 0.8744,
    "around": 0.9113,
    "elsewhere": -2.5681,
    "repeated": -1.0007,
    "length": -1.6142,
    "company": 0.9913,
    "said": -2.5069,
    "told": -3.2458,
    "bias": 11.8333,
}
