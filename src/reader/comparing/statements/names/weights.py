"""The weights of what speaks for and against a contradiction of names, written by their fit."""

from __future__ import annotations

BIAS = -7.1728

WEIGHTS: dict[str, float] = {
    "best": 4.0670,
    "shared": 2.9887,
    "alike": 3.0944,
    "place": 2.1952,
    "nouns": 1.8258,
    "sorts apart": 0.0000,
    "no preposition": -1.2220,
    "preposition": 1.6076,
    "lone": 3.0726,
    "saying": -1.0695,
    "distance": -3.6127,
    "owner": -1.5754,
    "other people": -1.0313,
}
