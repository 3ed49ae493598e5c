"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.8331

WEIGHTS: dict[str, float] = {
    "closeness": 1.3044,
    "head": 0.8557,
    "near": 2.6574,
    "gap": -2.5671,
    "rivals": -0.7558,
    "lone": 3.0571,
    "distance": -2.7366,
    "hedged": 1.6638,
    "small": -1.3660,
    "best": 3.3390,
    "shape apart": -1.2403,
}
