"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.4394

WEIGHTS: dict[str, float] = {
    "odds": 1.5785,
    "same word": 1.2581,
    "rare": 2.1840,
    "quoted": -1.7291,
    "phrase": 1.1222,
    "sequel": -1.0246,
    "by sense": 2.1995,
    "around": 1.2211,
    "elsewhere": -2.7212,
    "repeated": -1.2266,
    "company": 2.3358,
    "said": -2.4446,
    "converse": -0.9628,
    "told": -2.3135,
    "absent": 0.0111,
    "bounded": -1.2774,
    "agreed": -0.5336,
    "names": 0.7757,
    "apart": -0.6362,
}
