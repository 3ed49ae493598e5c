"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.3798

WEIGHTS: dict[str, float] = {
    "odds": 1.5933,
    "same word": 1.2856,
    "rare": 2.0757,
    "quoted": -1.6901,
    "phrase": 1.1556,
    "sequel": -0.9860,
    "by sense": 2.2329,
    "around": 1.1625,
    "elsewhere": -2.6735,
    "repeated": -1.1888,
    "company": 2.2563,
    "said": -2.4332,
    "converse": -0.9635,
    "told": -2.2609,
    "absent": 0.0212,
    "bounded": -1.2611,
    "agreed": -0.5168,
    "names": 0.7048,
    "apart": -0.6073,
}
