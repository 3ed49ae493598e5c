"""The weights of what speaks for and against two causes, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.1068

WEIGHTS: dict[str, float] = {
    "odds": 1.5008,
    "effects": 2.2318,
    "rest": 0.3457,
    "events": 1.9803,
    "event": 0.5144,
    "deaths": -1.3144,
    "disputes": 1.0933,
    "discoveries": 2.8122,
    "other way": 0.3450,
    "one death": -2.4048,
    "times": -1.2736,
    "purposes": -2.4181,
    "alike": -3.6429,
    "said beside": -1.9463,
    "absent": 2.4617,
    "no effect": 0.3715,
    "few": 2.4657,
}
