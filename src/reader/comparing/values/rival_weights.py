"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.2216

WEIGHTS: dict[str, float] = {
    "closeness": 1.4336,
    "near": 2.3659,
    "gap": -2.5786,
    "rivals": -0.6224,
    "lone": 2.6243,
    "twin": -0.9236,
    "distance": -2.5534,
    "hedged": 1.6953,
    "time": -0.3831,
    "small": -1.0270,
    "best": 2.9109,
    "other bound": -0.7181,
    "stranger": -1.0073,
    "shape apart": -1.0869,
}
