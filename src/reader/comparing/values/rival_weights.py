"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.5773

WEIGHTS: dict[str, float] = {
    "closeness": 1.3892,
    "near": 1.5326,
    "gap": -2.5238,
    "rivals": -0.6054,
    "lone": 1.7354,
    "confirmed": -3.2151,
    "twin": -1.3803,
    "distance": -2.0461,
    "hedged": 1.3649,
    "time": -0.5400,
    "small": -1.0435,
    "best": 2.9004,
    "other bound": -0.8044,
    "stranger": -0.9713,
    "shape apart": -1.1040,
}
