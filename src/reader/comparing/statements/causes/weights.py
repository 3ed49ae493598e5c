"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

BIAS = -2.0418

WEIGHTS: dict[str, float] = {
    "odds": 0.9369,
    "elsewhere": -2.7687,
    "effects": 1.1847,
    "deaths": 0.0468,
    "one death": -1.2025,
    "times": -2.9431,
    "attributed": 2.2936,
    "said beside": -0.4409,
    "absent": 1.6913,
    "few": 2.0215,
    "timed": 2.1096,
}
