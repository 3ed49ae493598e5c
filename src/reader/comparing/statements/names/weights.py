"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 2.9213,
    "length": -2.5118,
    "shared": 3.1111,
    "alike": 2.0602,
    "place": 2.8009,
    "nouns": 0.5013,
    "no preposition": -3.7872,
    "preposition": 1.0119,
    "lone": 2.7825,
    "distance": -1.9390,
    "owner": -1.0536,
    "other people": -1.1371,
    "bias": 19.2601,
}
