"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.1732

WEIGHTS: dict[str, float] = {
    "closeness": 1.3572,
    "near": 2.5003,
    "gap": -2.5555,
    "rivals": -0.5489,
    "lone": 2.5264,
    "twin": -0.9635,
    "distance": -2.6007,
    "hedged": 1.6738,
    "time": -0.2285,
    "small": -1.0386,
    "best": 2.9356,
    "other bound": -0.7342,
    "stranger": -1.0167,
    "shape apart": -1.1067,
}
