"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = -2.5182

WEIGHTS: dict[str, float] = {
    "odds": 1.5696,
    "same word": 1.1414,
    "rare": 2.2192,
    "quoted": -1.8654,
    "phrase": 1.1401,
    "sequel": -1.1952,
    "by sense": 1.7381,
    "around": 1.0714,
    "elsewhere": -2.6986,
    "repeated": -0.9418,
    "company": 1.7014,
    "said": -2.3006,
    "told": -2.4360,
    "bounded": 0.3472,
}
