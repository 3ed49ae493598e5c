"""The weights of what speaks for and against a conflict of cause, written by the fit of them."""

from __future__ import annotations

BIAS = -2.9696

WEIGHTS: dict[str, float] = {
    "odds": 1.3619,
    "effects": 2.7586,
    "events": 1.9774,
    "event": 1.2035,
    "deaths": -1.8321,
    "discoveries": 3.0861,
    "other way": 1.3976,
    "one death": -3.0004,
    "times": -1.9965,
    "purposes": -2.6978,
    "said beside": -1.7946,
    "absent": 2.4602,
    "few": 2.2613,
}
