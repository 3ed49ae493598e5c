"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.3574

WEIGHTS: dict[str, float] = {
    "odds": 2.7684,
    "same word": 1.4635,
    "aligned": -0.5949,
    "rare": 0.6173,
    "quoted": -0.4891,
    "phrase": 0.3582,
    "coming": -1.4511,
}
