"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.8126

WEIGHTS: dict[str, float] = {
    "closeness": 1.2985,
    "near": 1.8568,
    "gap": -2.5989,
    "rivals": -0.5054,
    "lone": 1.8698,
    "confirmed": -3.3172,
    "twin": -1.5326,
    "distance": -2.3728,
    "hedged": 1.5505,
    "time": -0.4021,
    "small": -0.9017,
    "best": 3.0492,
    "other bound": -0.6136,
    "stranger": -0.9560,
    "shape apart": -1.1173,
}
