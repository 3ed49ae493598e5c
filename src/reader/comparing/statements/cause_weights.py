"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -3.2294

WEIGHTS: dict[str, float] = {
    "odds": 1.2458,
    "effects": 2.3988,
    "rest": 1.0348,
    "events": 1.9503,
    "event": 1.1404,
    "deaths": -1.7406,
    "disputes": 1.0771,
    "discoveries": 2.8160,
    "other way": 1.3460,
    "one death": -3.0676,
    "times": -1.8611,
    "purposes": -2.5878,
    "alike": -2.1141,
    "said beside": -1.7347,
    "absent": 2.3592,
    "no effect": 0.2860,
    "few": 2.2532,
}
