"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.1583

WEIGHTS: dict[str, float] = {
    "odds": 0.7145,
    "likeness": 0.3722,
    "closeness": 0.9784,
    "near": 1.7286,
    "gap": -2.4887,
    "rivals": -0.6645,
    "lone": 1.7879,
    "confirmed": -3.4669,
    "twin": -1.3774,
    "distance": -1.6995,
    "hedged": 1.5014,
    "date": -0.4104,
    "time": -0.7608,
    "small": -1.0572,
    "lone age": 0.3449,
    "best": 2.2045,
    "weekday": 1.3570,
    "same bound": 0.7862,
    "other bound": -0.7531,
    "ahead apart": -0.0017,
    "stranger": -0.9735,
    "shape apart": -0.7812,
    "worded": -0.3386,
}
