"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -8.0582

WEIGHTS: dict[str, float] = {
    "best": 3.7498,
    "shared": 2.2703,
    "alike": 3.3745,
    "place": 2.3023,
    "nouns": 0.8818,
    "sorts apart": -1.2952,
    "same part": 3.2859,
    "one part": 1.5977,
    "no preposition": -2.2549,
    "preposition": 1.4015,
    "lone": 4.4571,
    "saying": -1.5511,
    "distance": -3.0498,
    "owner": -2.3319,
    "other people": -1.8901,
}
