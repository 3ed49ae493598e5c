"""The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."""

from __future__ import annotations

BIAS = -7.9207

WEIGHTS: dict[str, float] = {
    "best": 4.2949,
    "shared": 2.9069,
    "alike": 3.3365,
    "place": 2.2760,
    "nouns": 1.5623,
    "sorts apart": -1.4952,
    "no preposition": -1.0660,
    "preposition": 1.5809,
    "lone": 3.6571,
    "saying": -0.9335,
    "distance": -3.7311,
    "owner": -2.2441,
    "other people": -0.8312,
}
