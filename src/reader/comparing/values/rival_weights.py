"""The weights of what speaks for and against a contradiction of values, written by their fit."""

from __future__ import annotations

BIAS = 3.4581

WEIGHTS: dict[str, float] = {
    "closeness": 0.8791,
    "head": 0.9525,
    "near": 2.6933,
    "gap": -2.8007,
    "rivals": -0.6988,
    "lone": 3.4346,
    "distance": -2.3996,
    "hedged": 1.1166,
    "small": -1.4390,
    "odds": 2.4210,
    "length": -0.5714,
    "shape apart": -1.2639,
}
