"""The weights of what speaks for and against a conflict of modality, written by the fit of them."""

from __future__ import annotations

BIAS = -2.2626

WEIGHTS: dict[str, float] = {
    "odds": 2.7046,
    "same act": 0.8314,
    "related": 1.3270,
    "clauses": 1.2491,
    "sentences": 1.0494,
    "sentence clause": 0.8042,
    "names": -1.0911,
    "sure open": 0.5165,
    "done open": -0.5687,
    "done likely": -0.8785,
    "ordered asked": 0.9411,
    "plain": -1.6826,
    "undecided": 1.3594,
    "objects": 1.1502,
}
