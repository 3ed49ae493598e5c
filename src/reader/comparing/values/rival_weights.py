"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

BIAS = -3.8848

WEIGHTS: dict[str, float] = {
    "closeness": 1.3587,
    "head": 0.9923,
    "near": 2.6142,
    "gap": -2.5570,
    "rivals": -0.6898,
    "lone": 3.0804,
    "distance": -2.6770,
    "hedged": 1.6539,
    "small": -1.2434,
    "best": 3.3741,
    "shape apart": -1.2167,
}
