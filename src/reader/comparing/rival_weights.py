"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.0479

WEIGHTS: dict[str, float] = {
    "odds": 1.7888,
    "likeness": 1.0453,
    "closeness": 1.7186,
    "near": 1.7507,
    "gap": -3.1246,
    "rivals": -1.2660,
    "lone": 2.1135,
    "confirmed": -4.5257,
    "twin": -0.9754,
    "distance": -2.7947,
    "hedged": 2.6006,
    "date": -1.3114,
    "time": -2.0973,
    "small": -0.5984,
    "lone age": 1.5663,
}
