"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.2339

WEIGHTS: dict[str, float] = {
    "odds": 2.7984,
    "same act": 0.8022,
    "related": 1.3519,
    "clauses": 1.0678,
    "sentences": 0.6630,
    "sentence clause": 0.6645,
    "names": -1.0095,
    "sure open": 0.3962,
    "done open": -0.5734,
    "done likely": -0.8339,
    "ordered asked": 1.7464,
    "plain": -1.7967,
    "undecided": 1.3479,
    "objects": 1.0611,
    "nearness": 1.1855,
    "bare": 0.4868,
}
