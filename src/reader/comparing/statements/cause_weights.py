"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -1.7025

WEIGHTS: dict[str, float] = {
    "odds": 0.9232,
    "elsewhere": -2.7199,
    "effects": 1.0806,
    "deaths": -0.6202,
    "one death": -1.1885,
    "times": -1.5610,
    "purposes": -1.4087,
    "supposed": -0.8844,
    "attributed": 1.8894,
    "said beside": -0.8464,
    "absent": 1.7656,
    "few": 1.2064,
}
