"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -1.6821

WEIGHTS: dict[str, float] = {
    "odds": 0.9353,
    "elsewhere": -3.3933,
    "effects": 1.5110,
    "deaths": -1.0938,
    "one death": -1.9178,
    "times": -2.0299,
    "purposes": -2.5003,
    "supposed": -1.1505,
    "attributed": 2.2540,
    "said beside": -1.2213,
    "absent": 1.8913,
    "few": 1.6523,
}
