"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = -2.4944

WEIGHTS: dict[str, float] = {
    "odds": 1.6151,
    "same word": 1.1849,
    "rare": 2.2040,
    "quoted": -1.8501,
    "phrase": 1.1393,
    "sequel": -1.2185,
    "by sense": 1.7478,
    "around": 1.0644,
    "elsewhere": -2.6476,
    "repeated": -0.9715,
    "company": 1.6644,
    "said": -2.3484,
    "told": -2.4591,
    "bounded": 0.3419,
}
