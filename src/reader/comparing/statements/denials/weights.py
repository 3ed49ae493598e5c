"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = -2.5012

WEIGHTS: dict[str, float] = {
    "odds": 1.5636,
    "same word": 1.1415,
    "rare": 2.2054,
    "quoted": -1.8646,
    "phrase": 1.1312,
    "sequel": -1.2072,
    "by sense": 1.7469,
    "around": 1.0930,
    "elsewhere": -2.7471,
    "repeated": -0.9212,
    "company": 1.7005,
    "said": -2.2928,
    "told": -2.4265,
    "bounded": 0.3332,
}
