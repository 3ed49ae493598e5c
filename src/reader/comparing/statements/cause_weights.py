"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -3.2770

WEIGHTS: dict[str, float] = {
    "odds": 1.2894,
    "effects": 2.4819,
    "rest": 0.9665,
    "events": 1.9913,
    "event": 1.1552,
    "deaths": -1.8050,
    "disputes": 1.0043,
    "discoveries": 2.7389,
    "other way": 1.3444,
    "one death": -3.1030,
    "times": -1.8293,
    "purposes": -2.6338,
    "alike": -2.0888,
    "said beside": -1.7784,
    "absent": 2.3406,
    "no effect": 0.3653,
    "few": 2.2644,
}
