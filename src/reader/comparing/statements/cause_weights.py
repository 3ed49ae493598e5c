"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -1.6977

WEIGHTS: dict[str, float] = {
    "odds": 0.9216,
    "elsewhere": -3.4509,
    "effects": 1.5217,
    "deaths": -1.1030,
    "one death": -1.9014,
    "times": -2.0139,
    "purposes": -2.4846,
    "supposed": -1.1406,
    "attributed": 2.2547,
    "said beside": -1.1792,
    "absent": 1.9160,
    "few": 1.6357,
}
