"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.8077,
    "same word": 0.3287,
    "rare": 2.5786,
    "quoted": -2.6649,
    "phrase": 0.7416,
    "sequel": -0.6057,
    "denied": 0.7674,
    "by sense": 0.8748,
    "around": 0.9076,
    "elsewhere": -2.5690,
    "repeated": -1.0007,
    "length": -1.6134,
    "company": 0.9909,
    "said": -2.5062,
    "told": -3.2489,
    "bias": 11.8328,
}
