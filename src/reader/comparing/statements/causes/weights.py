"""The weights of what speaks for and against a contradiction of causes, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "odds": 1.0059,
    "elsewhere": -3.2790,
    "effects": 0.5178,
    "deaths": -0.1626,
    "one death": -1.2427,
    "times": -3.0969,
    "attributed": 1.3775,
    "said beside": -0.2379,
    "absent": 1.0155,
    "few": 1.9581,
    "timed": 2.4062,
    "bias": -0.8822,
}
