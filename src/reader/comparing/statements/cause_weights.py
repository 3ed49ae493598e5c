"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -3.2383

WEIGHTS: dict[str, float] = {
    "odds": 1.2247,
    "effects": 2.4085,
    "rest": 1.0348,
    "events": 1.9640,
    "event": 1.1553,
    "deaths": -1.7492,
    "disputes": 1.0692,
    "discoveries": 2.8260,
    "other way": 1.3516,
    "one death": -3.0820,
    "times": -1.8713,
    "purposes": -2.5897,
    "alike": -2.0654,
    "said beside": -1.7150,
    "absent": 2.3436,
    "no effect": 0.2783,
    "few": 2.2536,
}
