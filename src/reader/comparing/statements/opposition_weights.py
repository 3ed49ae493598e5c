"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -2.3766

WEIGHTS: dict[str, float] = {
    "odds": 1.5022,
    "same word": 1.1865,
    "rare": 2.0842,
    "quoted": -1.7479,
    "phrase": 1.4543,
    "company": 1.6807,
    "said": -2.3590,
    "sequel": -1.2126,
    "converse": -0.4010,
    "told": -2.4308,
    "by sense": 1.8155,
    "absent": -0.5448,
    "bounded": -1.9110,
    "agreed": -1.7977,
    "names": 1.2053,
    "apart": -0.5425,
    "around": 1.3934,
    "elsewhere": -2.9531,
    "repeated": -1.2502,
}
