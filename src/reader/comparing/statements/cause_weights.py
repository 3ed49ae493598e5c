"""The weights of what speaks for and against two causes, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

BIAS = -3.3440

WEIGHTS: dict[str, float] = {
    "odds": 1.4663,
    "effects": 2.2582,
    "rest": 0.5537,
    "events": 2.1492,
    "event": 0.8514,
    "deaths": -1.2178,
    "disputes": 1.2184,
    "discoveries": 2.8815,
    "other way": 1.4427,
    "one death": -2.5787,
    "times": -1.3579,
    "purposes": -2.3348,
    "alike": -3.6702,
    "said beside": -2.0239,
    "absent": 2.4444,
    "no effect": 0.4271,
    "few": 2.4903,
}
