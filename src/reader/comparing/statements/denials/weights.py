"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.8497,
    "same word": 0.7680,
    "rare": 2.5221,
    "quoted": -2.4990,
    "phrase": 0.6502,
    "sequel": -0.8511,
    "by sense": 1.3713,
    "around": 0.8625,
    "elsewhere": -2.5319,
    "repeated": -1.0791,
    "length": -1.5978,
    "company": 0.9471,
    "said": -2.8094,
    "told": -3.3795,
    "bias": 12.0684,
}
