"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.8533

WEIGHTS: dict[str, float] = {
    "odds": 1.8241,
    "same word": 1.8444,
    "aligned": -0.7493,
    "rare": 2.1934,
    "quoted": -1.3273,
    "phrase": 1.0441,
    "company": 2.0045,
    "elsewhere": -0.9387,
    "said": -1.2887,
    "sequel": -0.6148,
    "others": -0.9954,
    "denied": 1.5204,
    "light": -0.9309,
    "told": -1.6612,
}
