"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -3.1088

WEIGHTS: dict[str, float] = {
    "odds": 1.3541,
    "effects": 2.4339,
    "rest": 0.6908,
    "events": 1.8112,
    "event": 1.0814,
    "deaths": -1.5629,
    "disputes": 0.9154,
    "discoveries": 2.6718,
    "other way": 1.3295,
    "one death": -2.8590,
    "times": -1.8789,
    "purposes": -2.7401,
    "alike": -2.1380,
    "said beside": -1.9329,
    "absent": 2.2112,
    "no effect": 0.3117,
    "few": 2.5599,
}
