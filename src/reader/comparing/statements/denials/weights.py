"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = 3.7904

WEIGHTS: dict[str, float] = {
    "odds": 1.7056,
    "same word": 0.8998,
    "rare": 2.1864,
    "quoted": -1.6455,
    "phrase": 0.9853,
    "sequel": -0.9773,
    "by sense": 1.6390,
    "around": 1.0489,
    "elsewhere": -2.4886,
    "repeated": -1.1330,
    "length": -0.7291,
    "company": 1.3920,
    "said": -2.3405,
    "told": -2.3426,
}
