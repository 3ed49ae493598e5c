"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -1.4308

WEIGHTS: dict[str, float] = {
    "odds": 0.6461,
    "likeness": 0.2398,
    "closeness": 1.5570,
    "near": 1.6608,
    "gap": -3.5310,
    "rivals": -1.4095,
    "lone": 2.1118,
    "confirmed": -3.9922,
    "twin": -1.2250,
    "distance": -2.0877,
    "hedged": 2.5817,
    "date": -1.6750,
    "time": -1.6788,
    "small": -0.7681,
    "lone age": 1.3557,
    "best": 2.6908,
    "weekday": 0.9494,
}
