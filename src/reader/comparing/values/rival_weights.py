"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.2216

WEIGHTS: dict[str, float] = {
    "closeness": 1.3575,
    "near": 2.2959,
    "gap": -2.6318,
    "rivals": -0.5409,
    "lone": 2.4814,
    "twin": -1.0077,
    "distance": -2.4770,
    "hedged": 1.7235,
    "time": -0.2399,
    "small": -0.7493,
    "best": 3.0494,
    "other bound": -0.6789,
    "stranger": -0.9670,
    "shape apart": -1.0331,
}
