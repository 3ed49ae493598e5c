"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.8339

WEIGHTS: dict[str, float] = {
    "closeness": 1.4038,
    "head": 0.9528,
    "near": 2.5766,
    "gap": -2.7239,
    "rivals": -0.7809,
    "lone": 3.0501,
    "distance": -2.6095,
    "hedged": 1.6857,
    "small": -1.2182,
    "best": 3.2019,
    "shape apart": -1.1929,
}
