"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.0323

WEIGHTS: dict[str, float] = {
    "odds": 1.8099,
    "likeness": 1.0608,
    "closeness": 1.7470,
    "near": 1.6711,
    "gap": -3.0794,
    "rivals": -1.2357,
    "lone": 2.1227,
    "confirmed": -4.5249,
    "twin": -0.9838,
    "distance": -2.8306,
    "hedged": 2.6445,
    "date": -1.2936,
    "time": -2.0957,
    "small": -0.6752,
    "lone age": 1.6086,
}
