"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.0047

WEIGHTS: dict[str, float] = {
    "odds": 1.8586,
    "likeness": 1.1260,
    "closeness": 1.7615,
    "near": 1.6037,
    "gap": -3.0861,
    "rivals": -1.2354,
    "lone": 2.1821,
    "confirmed": -4.5861,
    "twin": -1.0064,
    "distance": -2.8103,
    "hedged": 2.6953,
    "date": -1.4019,
    "time": -2.1307,
    "small": -0.6649,
    "lone age": 1.6587,
}
