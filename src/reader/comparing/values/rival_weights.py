"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

BIAS = -3.8526

WEIGHTS: dict[str, float] = {
    "closeness": 1.2654,
    "head": 1.0642,
    "near": 2.6512,
    "gap": -2.5835,
    "rivals": -0.5205,
    "lone": 3.0505,
    "distance": -2.7938,
    "hedged": 1.6072,
    "small": -1.2519,
    "best": 3.4061,
    "shape apart": -0.9738,
}
