"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.7231

WEIGHTS: dict[str, float] = {
    "odds": 3.0968,
    "same word": 1.2633,
    "aligned": -0.8288,
    "rare": 0.5613,
    "quoted": -0.6564,
    "phrase": 0.5300,
    "distance": 0.1517,
    "coming": -1.6082,
    "alone": 0.0164,
    "phase": -0.2266,
}
