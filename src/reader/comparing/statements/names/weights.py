"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.9700

WEIGHTS: dict[str, float] = {
    "best": 3.9930,
    "shared": 3.0449,
    "alike": 3.3758,
    "place": 2.3370,
    "nouns": 1.4083,
    "sorts apart": -1.3577,
    "same part": 1.2070,
    "one part": 1.4040,
    "no preposition": -2.4622,
    "preposition": 1.5749,
    "lone": 3.9512,
    "saying": -1.3950,
    "distance": -3.4729,
    "owner": -2.4991,
    "other people": -2.4874,
}
