"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.2342

WEIGHTS: dict[str, float] = {
    "odds": 0.7049,
    "likeness": 0.4294,
    "closeness": 0.9631,
    "near": 1.6496,
    "gap": -2.4709,
    "rivals": -0.7924,
    "lone": 1.8479,
    "confirmed": -3.3825,
    "twin": -1.4643,
    "distance": -1.7273,
    "hedged": 1.4581,
    "date": -0.3066,
    "time": -0.7517,
    "small": -1.1332,
    "lone age": 0.1117,
    "best": 2.2166,
    "weekday": 1.3032,
    "same bound": 0.7922,
    "other bound": -0.6389,
    "ahead apart": -0.1634,
    "stranger": -1.0187,
    "shape apart": -0.8055,
    "worded": -0.3295,
}
