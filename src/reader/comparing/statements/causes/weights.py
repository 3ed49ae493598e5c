"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -1.6346

WEIGHTS: dict[str, float] = {
    "odds": 1.0725,
    "elsewhere": -2.8592,
    "effects": 0.9218,
    "deaths": -0.0365,
    "one death": -1.2377,
    "times": -3.2007,
    "attributed": 2.1390,
    "said beside": -0.1747,
    "absent": 1.7443,
    "few": 1.7991,
    "timed": 2.1184,
}
