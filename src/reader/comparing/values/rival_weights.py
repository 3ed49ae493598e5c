"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.2329

WEIGHTS: dict[str, float] = {
    "odds": 0.1383,
    "likeness": 0.6287,
    "closeness": 1.3613,
    "near": 2.1185,
    "gap": -3.6705,
    "rivals": -1.4484,
    "lone": 3.0798,
    "confirmed": -4.7304,
    "twin": -1.9186,
    "distance": -2.7888,
    "hedged": 2.3828,
    "date": -0.6637,
    "time": -0.3004,
    "small": -0.9374,
    "lone age": 0.8964,
    "best": 3.2510,
    "weekday": 2.5604,
    "same bound": 1.2184,
    "other bound": -1.4956,
    "ahead apart": -1.1100,
    "stranger": -2.1146,
    "shape apart": -1.5368,
}
