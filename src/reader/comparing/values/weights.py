"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "closeness": 1.2879,
    "head": 1.1373,
    "near": 2.5922,
    "gap": -2.9343,
    "rivals": -0.5936,
    "lone": 3.7289,
    "distance": -2.5338,
    "hedged": 0.8771,
    "small": -1.8765,
    "odds": 2.2137,
    "length": -0.9086,
    "shape apart": -1.3767,
    "bias": 6.3769,
}
