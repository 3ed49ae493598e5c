"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -1.8609

WEIGHTS: dict[str, float] = {
    "odds": 0.3354,
    "likeness": 0.7884,
    "closeness": 1.3020,
    "near": 2.1162,
    "gap": -3.8762,
    "rivals": -1.8076,
    "lone": 2.7205,
    "confirmed": -4.4074,
    "twin": -2.1327,
    "distance": -3.3611,
    "hedged": 3.0311,
    "date": -0.4275,
    "time": -0.8836,
    "small": -0.8179,
    "lone age": 0.2796,
    "best": 2.8871,
    "weekday": 2.3354,
    "same bound": 1.1772,
    "other bound": -1.7093,
    "ahead apart": -1.0571,
    "shape apart": -1.4021,
}
