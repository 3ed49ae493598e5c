"""The weights of what speaks for and against a contradiction of denials, written by their fit."""

from __future__ import annotations

BIAS = 4.0374

WEIGHTS: dict[str, float] = {
    "odds": 1.7773,
    "same word": 0.9857,
    "rare": 2.2827,
    "quoted": -2.6089,
    "phrase": 0.8666,
    "sequel": -1.1423,
    "by sense": 1.3378,
    "around": 0.8359,
    "elsewhere": -2.4998,
    "repeated": -1.5943,
    "length": -0.7477,
    "company": 0.9582,
    "said": -2.4602,
    "told": -2.6946,
}
