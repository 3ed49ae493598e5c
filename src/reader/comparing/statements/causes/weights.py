"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -2.1169

WEIGHTS: dict[str, float] = {
    "odds": 0.8364,
    "elsewhere": -2.9763,
    "effects": 0.5809,
    "deaths": 0.2678,
    "one death": -0.9559,
    "times": -2.5675,
    "attributed": 2.0545,
    "said beside": -0.1422,
    "absent": 1.4792,
    "few": 2.1975,
    "timed": 2.6225,
}
