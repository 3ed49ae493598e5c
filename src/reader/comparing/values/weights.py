"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "closeness": 1.2763,
    "head": 1.1526,
    "near": 2.6044,
    "gap": -2.9498,
    "rivals": -0.5870,
    "lone": 3.7662,
    "distance": -2.5474,
    "hedged": 0.8704,
    "small": -1.8809,
    "odds": 2.2287,
    "length": -0.9057,
    "shape apart": -1.3741,
    "bias": 6.3488,
}
