"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -0.1654

WEIGHTS: dict[str, float] = {
    "odds": 1.8976,
    "likeness": 1.1817,
    "closeness": 1.8919,
    "near": 1.7173,
    "gap": -2.9456,
    "rivals": -1.1555,
    "lone": 2.0848,
    "confirmed": -4.5623,
    "twin": -1.0160,
    "distance": -3.1292,
    "hedged": 2.9279,
    "date": -1.2474,
    "time": -1.9327,
    "small": -0.5768,
    "lone age": 1.8655,
}
