"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = 0.5093

WEIGHTS: dict[str, float] = {
    "odds": 2.1479,
    "reversed": -0.4082,
    "same word": 0.3856,
    "aligned": -0.6160,
    "same person": 0.1685,
    "other person": 0.0904,
    "company": 0.2311,
    "rare": 0.6082,
    "quoted": -0.8366,
    "open": -0.0441,
    "phrase": 0.6781,
    "distance": -0.5315,
    "reach": -0.1448,
    "time": -1.0159,
    "alone": -0.4175,
}
