"""Whether two causes exclude one another: what speaks for and against it, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from reader.comparing.statements.explanations import Meant, Reason

NAMES = (
    "odds", "effects", "events", "event", "deaths", "discoveries", "other way", "one death", "times", "purposes",
    "said beside", "absent", "few",
)  # fmt: skip
"""The features in order; :func:`rivalry` says what each is."""

EVENTS = frozenset("spark origin finding".split())
"""Sorts of causes of what happened, and not of what somebody did."""

_LEAST = 0.004


@dataclass(frozen=True, slots=True)
class Standing:
    """What an account says as a whole, for the causes of the other one."""

    words: Meant  # all words
    few: float  # how few causes it gives, 0 to 1


def rivalry(one: Reason, other: Reason, odds: float, ours: Standing, theirs: Standing) -> tuple[float, ...]:
    """What speaks for and against two causes, the same from either side, in the order of NAMES.

    ``odds`` say how likely their sentences are a link.
    """
    chance = min(max(odds, _LEAST), 1 - _LEAST)
    sorts = (one.sort, other.sort)
    events = sum(sort in EVENTS for sort in sorts)
    return (
        log(chance / (1 - chance)) / 5,
        one.effect.shared(other.effect),
        float(events == 2),
        float(events == 1),
        float(sorts == ("death", "death")),
        float(sorts == ("discovery", "discovery")),
        float(sorts.count("discovery") == 1),
        float("death" in sorts and events == 1),
        sorts.count("time") / 2,
        sorts.count("purpose") / 2,
        max(_said(one.cause, other.rest), _said(other.cause, one.rest)),
        1 - max(_said(one.cause, theirs.words), _said(other.cause, ours.words)),
        min(ours.few, theirs.few),
    )


def _said(cause: Meant, words: Meant) -> float:
    return cause.said_by(words) / cause.weight if cause.weight else 0.0
