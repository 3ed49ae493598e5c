"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.1471

WEIGHTS: dict[str, float] = {
    "odds": 1.0132,
    "best": 2.5591,
    "likeness": -0.6779,
    "closeness": 0.1790,
    "shared": 2.2985,
    "alike": 2.7158,
    "same start": 0.6893,
    "person": -0.7257,
    "place": 2.0901,
    "nouns": 0.7118,
    "body": -0.4019,
    "sorts apart": -1.6619,
    "same part": 3.3929,
    "one part": 1.8048,
    "level apart": 0.1608,
    "no preposition": -2.3828,
    "preposition": 1.4969,
    "other preposition": 0.3814,
    "lone": 4.6465,
    "rivals": -0.4047,
    "saying": -1.1919,
    "speaks": -0.6671,
    "distance": -3.1442,
    "sexes": 0.7947,
    "owner": -2.0180,
    "lands": 0.1499,
    "other people": -1.7712,
    "first name": 0.9924,
}
