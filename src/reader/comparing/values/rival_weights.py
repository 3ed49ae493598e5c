"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

BIAS = 3.9834

WEIGHTS: dict[str, float] = {
    "closeness": 1.0442,
    "head": 1.0458,
    "near": 2.4115,
    "gap": -3.0054,
    "rivals": -0.7485,
    "lone": 3.6573,
    "distance": -2.5285,
    "hedged": 0.7079,
    "small": -1.6778,
    "odds": 2.3126,
    "length": -0.6388,
    "shape apart": -1.3677,
}
