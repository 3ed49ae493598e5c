"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.7450

WEIGHTS: dict[str, float] = {
    "odds": 1.1145,
    "best": 2.7421,
    "likeness": -0.5943,
    "closeness": 0.2408,
    "shared": 2.3605,
    "alike": 2.1971,
    "same start": 0.5110,
    "person": -0.4812,
    "place": 2.2369,
    "nouns": 0.9114,
    "body": -0.2583,
    "sorts apart": -1.6036,
    "same part": 1.0193,
    "one part": 1.7549,
    "level apart": 0.1356,
    "no preposition": -2.3533,
    "preposition": 1.6832,
    "other preposition": 0.5228,
    "lone": 4.9166,
    "rivals": -0.3911,
    "saying": -1.0784,
    "speaks": -0.6654,
    "distance": -3.3514,
    "sexes": 0.8313,
    "owner": -2.1423,
    "lands": 0.1049,
    "other people": -1.7910,
    "first name": 1.2302,
}
