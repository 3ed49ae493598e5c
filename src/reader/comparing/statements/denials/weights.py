"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = 0.0444

WEIGHTS: dict[str, float] = {
    "odds": 1.6925,
    "same word": 0.8609,
    "rare": 2.1051,
    "quoted": -1.9116,
    "phrase": 0.9852,
    "sequel": -1.0974,
    "by sense": 1.5389,
    "around": 1.0778,
    "elsewhere": -2.5812,
    "repeated": -1.1820,
    "length": -0.6989,
    "company": 1.4587,
    "said": -2.3984,
    "told": -2.2901,
}
