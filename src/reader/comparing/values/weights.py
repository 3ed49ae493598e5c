"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "closeness": 1.0087,
    "head": 1.0522,
    "near": 2.4491,
    "gap": -2.9604,
    "rivals": -0.7843,
    "lone": 3.6502,
    "distance": -2.5237,
    "hedged": 0.7668,
    "small": -1.6830,
    "odds": 2.2968,
    "length": -0.8670,
    "shape apart": -1.3854,
    "bias": 6.2641,
}
