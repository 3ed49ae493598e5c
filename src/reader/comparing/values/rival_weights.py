"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.1296

WEIGHTS: dict[str, float] = {
    "odds": 2.0239,
    "likeness": 0.4632,
    "closeness": 1.7242,
    "near": 1.7436,
    "gap": -3.2786,
    "rivals": -1.4426,
    "lone": 2.0999,
    "confirmed": -4.5296,
    "twin": -1.0188,
    "distance": -2.2738,
    "hedged": 2.5740,
    "date": -1.4963,
    "time": -2.1230,
    "small": -0.5711,
    "lone age": 1.7628,
}
