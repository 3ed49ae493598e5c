"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.2928

WEIGHTS: dict[str, float] = {
    "odds": 1.0699,
    "best": 2.5686,
    "likeness": -0.9287,
    "closeness": 0.3454,
    "shared": 2.2809,
    "alike": 2.6424,
    "same start": 0.6603,
    "person": -0.7005,
    "place": 2.1104,
    "nouns": 0.5781,
    "body": -0.3638,
    "sorts apart": -1.6932,
    "same part": 3.3813,
    "one part": 1.8520,
    "level apart": 0.1894,
    "no preposition": -2.3362,
    "preposition": 1.4787,
    "other preposition": 0.4009,
    "lone": 4.7302,
    "rivals": -0.2847,
    "saying": -1.2424,
    "speaks": -0.5762,
    "distance": -3.1786,
    "sexes": 0.7567,
    "owner": -1.9967,
    "lands": 0.1838,
    "other people": -1.7162,
    "first name": 1.0617,
}
