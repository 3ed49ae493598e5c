"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.4101

WEIGHTS: dict[str, float] = {
    "odds": 0.3799,
    "likeness": 0.4380,
    "closeness": 1.6175,
    "near": 2.1573,
    "gap": -3.6390,
    "rivals": -0.8334,
    "lone": 2.9069,
    "confirmed": -4.7774,
    "twin": -1.9574,
    "distance": -2.6358,
    "hedged": 2.8816,
    "date": -0.4216,
    "time": -1.9579,
    "small": -0.6781,
    "lone age": 0.3074,
    "best": 3.0408,
    "weekday": 3.1218,
    "same bound": 1.2239,
    "other bound": -1.7520,
    "ahead apart": -1.1532,
    "stranger": -2.1389,
    "shape apart": -1.2691,
}
