"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -1.4249

WEIGHTS: dict[str, float] = {
    "odds": 1.0522,
    "elsewhere": -3.0102,
    "effects": 0.9518,
    "deaths": -1.0274,
    "one death": -2.0596,
    "times": -2.6222,
    "purposes": -2.6517,
    "supposed": -1.1122,
    "attributed": 1.9783,
    "said beside": -1.0329,
    "absent": 1.9750,
    "few": 1.5977,
    "timed": 1.2768,
}
