"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.7359

WEIGHTS: dict[str, float] = {
    "odds": 1.2679,
    "same act": 0.8241,
    "related": 1.2199,
    "clauses": 1.1828,
    "sentences": 0.7155,
    "sentence clause": 1.0991,
    "names": -0.2274,
    "sure open": 0.3562,
    "done open": -0.9501,
    "done likely": -1.0080,
    "ordered asked": 1.8683,
    "plain": -1.6019,
    "undecided": 1.0123,
    "objects": 1.2332,
    "nearness": 0.4978,
    "bare": 0.9689,
}
