"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -0.1803

WEIGHTS: dict[str, float] = {
    "odds": 1.9578,
    "likeness": 1.1063,
    "closeness": 1.8646,
    "near": 1.8225,
    "gap": -3.0036,
    "rivals": -1.1373,
    "lone": 2.0885,
    "confirmed": -4.6594,
    "twin": -0.9817,
    "distance": -3.0232,
    "hedged": 2.9103,
    "date": -1.2429,
    "time": -1.9144,
    "small": -0.5051,
    "lone age": 1.5865,
}
