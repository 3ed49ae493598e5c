"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 2.9273,
    "length": -2.5107,
    "shared": 3.1120,
    "alike": 2.0646,
    "place": 2.7995,
    "nouns": 0.5033,
    "no preposition": -3.7874,
    "preposition": 1.0130,
    "lone": 2.7842,
    "distance": -1.9673,
    "owner": -1.0547,
    "other people": -1.1423,
    "bias": 19.2553,
}
