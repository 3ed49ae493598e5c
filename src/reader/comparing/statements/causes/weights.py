"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 0.9418,
    "elsewhere": -3.3158,
    "effects": 0.6042,
    "deaths": -0.0051,
    "one death": -1.1342,
    "times": -2.8012,
    "attributed": 1.6853,
    "said beside": -0.3001,
    "absent": 1.1225,
    "few": 2.2968,
    "timed": 2.7022,
    "bias": -1.4867,
}
