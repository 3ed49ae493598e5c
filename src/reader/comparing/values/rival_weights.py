"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.5080

WEIGHTS: dict[str, float] = {
    "odds": 0.4601,
    "likeness": 0.5816,
    "closeness": 1.2337,
    "near": 1.6298,
    "gap": -2.7692,
    "rivals": -0.1621,
    "lone": 2.2980,
    "confirmed": -3.7929,
    "twin": -1.7587,
    "distance": -1.7091,
    "hedged": 1.7345,
    "date": -0.2600,
    "time": -1.2047,
    "small": -1.2871,
    "lone age": 0.3577,
    "best": 2.6578,
    "weekday": 2.0531,
    "same bound": 0.8591,
    "other bound": -0.9912,
    "ahead apart": -0.2681,
    "stranger": -1.3640,
    "shape apart": -1.1127,
    "worded": -0.6894,
}
