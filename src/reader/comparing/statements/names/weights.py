"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

BIAS = 15.0537

WEIGHTS: dict[str, float] = {
    "odds": 2.7406,
    "length": -2.1226,
    "shared": 3.3446,
    "alike": 2.5515,
    "place": 2.8321,
    "nouns": 0.8361,
    "no preposition": -1.4632,
    "preposition": 1.2879,
    "lone": 3.3385,
    "distance": -3.0613,
    "owner": -0.9320,
    "other people": -0.9018,
}
