"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.7588

WEIGHTS: dict[str, float] = {
    "odds": 1.9936,
    "same word": 2.2727,
    "aligned": -1.2322,
    "rare": 2.2516,
    "quoted": -1.5049,
    "phrase": 1.2349,
    "company": 1.9880,
    "said": -1.5206,
    "sequel": -0.8784,
    "denied": 1.6974,
    "light": -1.4628,
    "told": -2.1905,
    "objects": -1.4002,
}
