"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.3077

WEIGHTS: dict[str, float] = {
    "closeness": 1.4833,
    "near": 2.4217,
    "gap": -2.7051,
    "rivals": -0.5730,
    "lone": 2.6076,
    "twin": -0.9997,
    "distance": -2.5338,
    "hedged": 1.5999,
    "time": -0.2012,
    "small": -1.0993,
    "best": 2.9833,
    "other bound": -0.7444,
    "stranger": -1.0015,
    "shape apart": -1.1461,
}
