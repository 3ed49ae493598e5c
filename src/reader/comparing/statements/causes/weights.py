"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 0.9018,
    "elsewhere": -3.0097,
    "effects": 0.4788,
    "deaths": 0.2653,
    "one death": -0.9567,
    "times": -2.6548,
    "attributed": 2.0858,
    "said beside": -0.1879,
    "absent": 1.4092,
    "few": 2.1000,
    "timed": 2.6611,
    "bias": -1.9632,
}
