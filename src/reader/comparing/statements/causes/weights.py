"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -1.3623

WEIGHTS: dict[str, float] = {
    "odds": 1.1140,
    "elsewhere": -2.9675,
    "effects": 0.9030,
    "deaths": -1.0312,
    "one death": -1.9933,
    "times": -2.7558,
    "purposes": -2.6588,
    "supposed": -1.2439,
    "attributed": 1.9560,
    "said beside": -1.0724,
    "absent": 1.9333,
    "few": 1.4825,
    "timed": 1.4451,
}
