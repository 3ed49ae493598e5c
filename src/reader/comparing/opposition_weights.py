"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.0783

WEIGHTS: dict[str, float] = {
    "odds": 2.5582,
    "same word": 1.5189,
    "aligned": -0.6009,
    "rare": 1.2117,
    "quoted": -0.5788,
    "phrase": 0.4899,
    "coming": -1.3563,
}
