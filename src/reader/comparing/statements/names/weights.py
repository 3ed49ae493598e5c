"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.7644

WEIGHTS: dict[str, float] = {
    "best": 3.7710,
    "shared": 3.0253,
    "alike": 3.3009,
    "place": 2.3572,
    "nouns": 1.3651,
    "sorts apart": -1.3336,
    "same part": 1.2564,
    "one part": 1.3658,
    "no preposition": -2.4576,
    "preposition": 1.6780,
    "lone": 3.9556,
    "saying": -1.4182,
    "distance": -3.6503,
    "owner": -2.4672,
    "other people": -2.4947,
}
