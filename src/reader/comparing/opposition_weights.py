"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.4044

WEIGHTS: dict[str, float] = {
    "odds": 2.8623,
    "same word": 1.4844,
    "aligned": -0.5393,
    "rare": 0.5795,
    "quoted": -0.4820,
    "phrase": 0.3416,
    "coming": -1.4188,
}
