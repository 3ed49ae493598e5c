"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.2298

WEIGHTS: dict[str, float] = {
    "closeness": 1.3347,
    "near": 2.2935,
    "gap": -2.5994,
    "rivals": -0.5650,
    "lone": 2.4891,
    "twin": -1.0042,
    "distance": -2.4358,
    "hedged": 1.7386,
    "time": -0.2395,
    "small": -0.7511,
    "best": 3.0516,
    "other bound": -0.6755,
    "stranger": -0.9647,
    "shape apart": -1.0272,
}
