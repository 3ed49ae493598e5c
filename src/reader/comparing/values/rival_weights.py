"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -1.7707

WEIGHTS: dict[str, float] = {
    "odds": 0.4868,
    "likeness": 0.6852,
    "closeness": 1.6581,
    "near": 2.2104,
    "gap": -3.7798,
    "rivals": -0.8894,
    "lone": 2.4159,
    "confirmed": -4.2122,
    "twin": -2.2533,
    "distance": -3.4811,
    "hedged": 3.0227,
    "date": -0.7998,
    "time": -0.8125,
    "small": -0.9590,
    "lone age": 0.8302,
    "best": 2.6043,
    "weekday": 2.0633,
    "told apart": -2.1720,
    "same bound": 1.7050,
    "other bound": -1.0912,
    "ahead apart": -1.0390,
}
