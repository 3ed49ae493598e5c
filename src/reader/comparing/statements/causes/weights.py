"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -1.5385

WEIGHTS: dict[str, float] = {
    "odds": 0.9541,
    "elsewhere": -3.3305,
    "effects": 1.4345,
    "deaths": -1.1310,
    "one death": -1.9606,
    "times": -2.1819,
    "purposes": -2.6077,
    "supposed": -1.2093,
    "attributed": 2.1633,
    "said beside": -1.0946,
    "absent": 1.8941,
    "few": 1.5686,
}
