"""Whether two causes exclude one another: what speaks for and against it, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from reader.comparing.odds import log_odds
from reader.comparing.rivalry import Table
from reader.comparing.statements.causes.explanations import Explanation
from reader.comparing.statements.meant import Meant
from reader.comparing.statements.surroundings import Neighbourhood

FEATURES: Table = {
    "odds": (1.0059, "how likely their sentences are a link; logarithm"),
    "elsewhere": (-3.2790, "how likely each of their sentences has its counterpart in another one"),
    "effects": (0.5178, "how much what they explain shares"),
    "deaths": (-0.1626, "both are what somebody died of"),
    "one death": (-1.2427, "one is what somebody died of, the other one the cause of what happened"),
    "times": (-3.0969, "the share of them that is told by a time: after, when"),
    "attributed": (1.3775, "the share of them that somebody says or thinks, which is disputed more often"),
    "said beside": (-0.2379, "how much of one the sentence of the other one says too, besides its own cause"),
    "absent": (1.0155, "how much of either the other account says nowhere"),
    "few": (1.9581, "how few causes the accounts give"),
    "timed": (2.4062, "how much what they explain shares, if one of them is told by a time"),
    "bias": (-0.8822, "nothing: it is always there"),
}
"""What is weighed of two causes, the same from either side."""

EVENTS = frozenset("spark finding".split())
"""Sorts of causes of what happened, and not of what somebody did."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What an account says as a whole, for the causes of the other one."""

    words: Meant  # all words
    few: float  # how few causes it gives, 0 to 1


def features(
    one: Explanation, other: Explanation, around: Neighbourhood, ours: Whole, theirs: Whole
) -> tuple[float, ...]:
    """What speaks for and against two causes, in the order of FEATURES."""
    place, sorts = (one.side.sentence, other.side.sentence), (one.sort, other.sort)
    return (
        log_odds(around.odds(*place)),
        around.elsewhere(*place),
        one.effect.shared(other.effect),
        float(sorts == ("death", "death")),
        float("death" in sorts and any(sort in EVENTS for sort in sorts)),
        sorts.count("time") / 2,
        (one.attributed + other.attributed) / 2,
        max(_said(one.cause, other.rest), _said(other.cause, one.rest)),
        1 - max(_said(one.cause, theirs.words), _said(other.cause, ours.words)),
        min(ours.few, theirs.few),
        one.effect.shared(other.effect) if "time" in sorts else 0.0,
    )


def _said(cause: Meant, words: Meant) -> float:
    return cause.said_by(words) / cause.weight if cause.weight else 0.0
