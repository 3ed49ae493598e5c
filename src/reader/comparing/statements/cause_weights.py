"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -2.6306

WEIGHTS: dict[str, float] = {
    "odds": 1.6913,
    "effects": 2.2252,
    "events": 1.2588,
    "event": 0.9047,
    "deaths": -1.9260,
    "discoveries": 1.9807,
    "other way": 0.3943,
    "one death": -3.0241,
    "times": -2.3944,
    "purposes": -1.8881,
    "said beside": -2.2572,
    "absent": 2.4280,
    "few": 2.9444,
}
