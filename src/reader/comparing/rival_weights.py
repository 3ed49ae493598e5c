"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.1381

WEIGHTS: dict[str, float] = {
    "odds": 2.0146,
    "likeness": 0.6006,
    "closeness": 1.6254,
    "near": 1.7237,
    "gap": -3.2832,
    "rivals": -1.4301,
    "lone": 2.0836,
    "confirmed": -4.5085,
    "twin": -1.0242,
    "distance": -2.3445,
    "hedged": 2.6003,
    "date": -1.4982,
    "time": -2.1076,
    "small": -0.5549,
    "lone age": 1.7615,
}
