"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -3.0984

WEIGHTS: dict[str, float] = {
    "odds": 1.3620,
    "effects": 2.2785,
    "rest": 0.7787,
    "events": 1.8710,
    "event": 1.0636,
    "deaths": -1.5013,
    "disputes": 0.9734,
    "discoveries": 2.7320,
    "other way": 1.3143,
    "one death": -2.8800,
    "times": -1.8508,
    "purposes": -2.7012,
    "alike": -2.1458,
    "said beside": -1.8032,
    "absent": 2.3234,
    "no effect": 0.2858,
    "few": 2.3625,
}
