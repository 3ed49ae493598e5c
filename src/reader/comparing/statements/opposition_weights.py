"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.5942

WEIGHTS: dict[str, float] = {
    "odds": 1.2272,
    "same word": 1.5685,
    "rare": 2.0502,
    "quoted": -1.6437,
    "phrase": 1.4616,
    "company": 1.6681,
    "said": -1.8712,
    "sequel": -1.0299,
    "converse": -0.2638,
    "told": -2.5573,
    "by sense": 1.9458,
    "absent": -0.4434,
    "bounded": -1.5732,
    "agreed": -2.0603,
    "names": 1.2665,
    "around": 1.0904,
    "elsewhere": -2.9723,
    "repeated": -1.1803,
}
