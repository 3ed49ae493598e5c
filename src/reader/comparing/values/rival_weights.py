"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.4460

WEIGHTS: dict[str, float] = {
    "odds": 0.4813,
    "likeness": 0.5437,
    "closeness": 1.2141,
    "near": 1.5307,
    "gap": -2.9742,
    "rivals": -0.1518,
    "lone": 2.3024,
    "confirmed": -3.7813,
    "twin": -1.7792,
    "distance": -1.6905,
    "hedged": 1.7642,
    "date": -0.2691,
    "time": -1.2508,
    "small": -1.2643,
    "lone age": 0.3503,
    "best": 2.6403,
    "weekday": 2.0255,
    "same bound": 0.8320,
    "other bound": -1.0248,
    "ahead apart": -0.2435,
    "stranger": -1.3593,
    "shape apart": -1.1464,
    "worded": -0.6701,
}
