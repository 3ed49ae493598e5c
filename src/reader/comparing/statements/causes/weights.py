"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -2.5296

WEIGHTS: dict[str, float] = {
    "odds": 1.3077,
    "elsewhere": -2.4764,
    "effects": 0.3800,
    "deaths": -0.4536,
    "one death": -1.7985,
    "times": -2.3604,
    "purposes": -2.5855,
    "supposed": -1.7308,
    "attributed": 2.4574,
    "said beside": -0.9597,
    "absent": 2.2407,
    "few": 2.2766,
    "timed": 1.4304,
}
