"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.4826

WEIGHTS: dict[str, float] = {
    "odds": 0.6844,
    "likeness": 0.4111,
    "closeness": 1.1875,
    "near": 1.6686,
    "gap": -3.0361,
    "rivals": -0.1242,
    "lone": 2.5069,
    "confirmed": -3.8627,
    "twin": -1.8130,
    "distance": -1.6162,
    "hedged": 2.2155,
    "date": -0.2885,
    "time": -1.2960,
    "small": -1.2678,
    "lone age": 0.2965,
    "best": 2.5561,
    "weekday": 2.1002,
    "same bound": 0.8827,
    "other bound": -1.0173,
    "ahead apart": -0.2554,
    "stranger": -1.3509,
    "shape apart": -1.0910,
    "worded": -0.7199,
}
