"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.4507

WEIGHTS: dict[str, float] = {
    "odds": 1.5631,
    "same word": 1.2293,
    "rare": 2.2788,
    "quoted": -1.9070,
    "phrase": 1.4455,
    "company": 1.6071,
    "said": -2.4131,
    "sequel": -0.9810,
    "converse": -0.4691,
    "told": -2.4227,
    "by sense": 1.8827,
    "absent": -0.5906,
    "bounded": -1.1117,
    "agreed": -1.1609,
    "names": 1.2216,
    "apart": -0.5574,
    "around": 1.3430,
    "elsewhere": -2.9458,
    "repeated": -1.3071,
}
