"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.3805

WEIGHTS: dict[str, float] = {
    "odds": 1.0375,
    "best": 2.5814,
    "likeness": -0.9136,
    "closeness": 0.3760,
    "shared": 2.2678,
    "alike": 2.5496,
    "same start": 0.5004,
    "person": -0.6670,
    "place": 1.8135,
    "nouns": 0.9090,
    "body": -0.3484,
    "sorts apart": -1.6496,
    "same part": 3.4834,
    "one part": 1.8225,
    "level apart": 0.2713,
    "no preposition": -1.1742,
    "preposition": 1.7106,
    "other preposition": 0.4540,
    "lone": 4.7074,
    "rivals": -0.1631,
    "saying": -1.0592,
    "speaks": -0.6274,
    "distance": -3.1440,
    "sexes": 0.7789,
    "owner": -2.1238,
    "lands": 0.1004,
    "other people": -1.6830,
    "first name": 0.9636,
}
