"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 2.7146,
    "length": -2.8583,
    "shared": 3.2148,
    "alike": 2.4676,
    "place": 2.7551,
    "nouns": 0.6420,
    "no preposition": -1.2965,
    "preposition": 1.4461,
    "lone": 3.1107,
    "distance": -2.9462,
    "owner": -1.1147,
    "other people": -0.9888,
    "bias": 22.4682,
}
