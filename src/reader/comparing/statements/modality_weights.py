"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.3182

WEIGHTS: dict[str, float] = {
    "odds": 2.4968,
    "same act": 0.8047,
    "related": 1.3407,
    "clauses": 1.3365,
    "sentences": 1.2387,
    "sentence clause": 0.8686,
    "names": -1.0744,
    "sure open": 0.3856,
    "done open": -0.6854,
    "done likely": -0.8005,
    "ordered asked": 0.9726,
    "plain": -1.6133,
    "undecided": 1.3500,
    "objects": 1.1305,
}
