"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -6.9001

WEIGHTS: dict[str, float] = {
    "odds": 0.9173,
    "best": 2.6420,
    "likeness": -0.8883,
    "closeness": 0.4596,
    "shared": 1.9078,
    "alike": 2.0978,
    "same start": 0.8609,
    "person": -0.5990,
    "place": 1.5256,
    "nouns": 0.2787,
    "body": -0.5296,
    "sorts apart": -1.7308,
    "same part": 3.1306,
    "one part": 1.6684,
    "level apart": 0.1724,
    "no preposition": -0.7807,
    "preposition": 2.0961,
    "other preposition": 0.6847,
    "lone": 4.8315,
    "rivals": 0.0657,
    "saying": -1.0293,
    "speaks": -0.9449,
    "distance": -2.5161,
    "sexes": 0.7856,
    "owner": -2.1778,
    "lands": 0.1446,
    "other people": -1.3442,
    "first name": 1.1481,
}
