"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.2969

WEIGHTS: dict[str, float] = {
    "closeness": 1.4607,
    "near": 2.3594,
    "gap": -2.5820,
    "rivals": -0.6248,
    "lone": 2.7233,
    "twin": -0.9292,
    "distance": -2.5628,
    "hedged": 1.7058,
    "time": -0.3909,
    "small": -0.8643,
    "best": 2.9441,
    "other bound": -0.7152,
    "stranger": -1.0101,
    "shape apart": -1.0762,
}
