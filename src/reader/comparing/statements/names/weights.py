"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

BIAS = 14.6392

WEIGHTS: dict[str, float] = {
    "odds": 2.6279,
    "length": -2.0760,
    "shared": 3.3229,
    "alike": 2.5939,
    "place": 2.8434,
    "nouns": 0.8304,
    "no preposition": -1.4631,
    "preposition": 1.3060,
    "lone": 3.2494,
    "distance": -2.9145,
    "owner": -0.9370,
    "other people": -1.0167,
}
