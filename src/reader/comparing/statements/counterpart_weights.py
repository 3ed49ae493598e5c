"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -8.1874

WEIGHTS: dict[str, float] = {
    "best": 4.0170,
    "shared": 2.6679,
    "alike": 3.3378,
    "place": 2.3306,
    "nouns": 0.9639,
    "sorts apart": -1.4406,
    "same part": 1.3822,
    "one part": 1.5308,
    "no preposition": -2.3515,
    "preposition": 1.5347,
    "lone": 4.3134,
    "saying": -1.4916,
    "distance": -3.3771,
    "owner": -2.5178,
    "other people": -1.8721,
}
