"""The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.1906

WEIGHTS: dict[str, float] = {
    "odds": 0.6699,
    "likeness": 0.3473,
    "closeness": 1.0296,
    "near": 1.7239,
    "gap": -2.5094,
    "rivals": -0.6763,
    "lone": 1.7718,
    "confirmed": -3.4889,
    "twin": -1.3885,
    "distance": -1.6885,
    "hedged": 1.4804,
    "date": -0.3833,
    "time": -0.7270,
    "small": -1.0731,
    "lone age": 0.3460,
    "best": 2.2786,
    "weekday": 1.3225,
    "same bound": 0.7921,
    "other bound": -0.6079,
    "ahead apart": -0.0566,
    "stranger": -0.9778,
    "shape apart": -0.8014,
    "worded": -0.3325,
}
