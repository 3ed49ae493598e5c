"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -1.6215

WEIGHTS: dict[str, float] = {
    "odds": 0.9768,
    "elsewhere": -3.3507,
    "effects": 1.4365,
    "deaths": -1.0924,
    "one death": -1.9296,
    "times": -2.0753,
    "purposes": -2.5537,
    "supposed": -1.1486,
    "attributed": 2.1983,
    "said beside": -1.0775,
    "absent": 1.8697,
    "few": 1.6757,
}
