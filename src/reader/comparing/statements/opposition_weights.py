"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.1040

WEIGHTS: dict[str, float] = {
    "odds": 2.4244,
    "same word": 1.8434,
    "aligned": -0.5576,
    "rare": 1.2500,
    "quoted": -0.6191,
    "phrase": 0.4502,
    "coming": -1.4289,
}
