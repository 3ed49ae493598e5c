"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.2648

WEIGHTS: dict[str, float] = {
    "odds": 0.3846,
    "likeness": -0.2564,
    "closeness": 1.7490,
    "near": 1.9531,
    "gap": -3.8234,
    "rivals": -0.5794,
    "lone": 2.4525,
    "confirmed": -5.0920,
    "twin": -1.8870,
    "distance": -1.8154,
    "hedged": 2.7906,
    "date": -0.6410,
    "time": -1.9690,
    "small": -0.9366,
    "lone age": -0.0399,
    "best": 3.0890,
    "weekday": 3.6796,
    "same bound": 1.0154,
    "other bound": -1.6623,
    "ahead apart": -0.5500,
    "stranger": -1.7784,
    "shape apart": -0.9223,
    "worded": -1.4473,
}
