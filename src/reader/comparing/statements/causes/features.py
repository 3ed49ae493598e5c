"""Whether two causes exclude one another: what speaks for and against it, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from reader.comparing.odds import log_odds
from reader.comparing.rivalry import Table
from reader.comparing.statements.causes.explanations import Explanation
from reader.comparing.statements.surroundings import Neighbourhood

OUTLINE: Table = {
    "odds": (1.0059, "how likely their sentences are a link; logarithm"),
    "effects": (0.5178, "how much what they explain shares"),
    "deaths": (-0.1626, "both are what somebody died of"),
    "one death": (-1.2427, "one is what somebody died of, the other one the cause of what happened"),
    "times": (-3.0969, "the share of them that is told by a time: after, when"),
    "attributed": (1.3775, "the share of them that somebody says or thinks, which is disputed more often"),
    "absent": (1.0155, "how much of either the other account says nowhere"),
    "few": (1.9581, "how few causes the accounts give"),
    "timed": (2.4062, "how much what they explain shares, if one of them is told by a time"),
}
"""What is weighed of two causes at first sight: what costs little to ask."""

FEATURES: Table = {
    **OUTLINE,
    "elsewhere": (-3.2790, "how likely each of their sentences has its counterpart in another one"),
    "said beside": (-0.2379, "how much of one the sentence of the other one says too, besides its own cause"),
    "bias": (-0.8822, "nothing: it is always there"),
}
"""All that is weighed, the same from either side."""

EVENTS = frozenset("spark finding".split())
"""Sorts of causes of what happened, and not of what somebody did."""


@dataclass(frozen=True, slots=True)
class Given:
    """A cause among all that its account gives."""

    reason: Explanation
    few: float  # how few they are, 0 to 1
    said: float  # how much of it the other account says anywhere, 0 to 1


def outline(left: Given, right: Given, odds: float) -> tuple[float, ...]:
    """What speaks for and against two causes at first sight; their sentences are a link by ``odds``."""
    one, other = left.reason, right.reason
    absent, few = 1 - max(left.said, right.said), min(left.few, right.few)
    return at_first_sight(odds, one.effect.shared(other.effect), *paired(one, other), absent, few)


def paired(one: Explanation, other: Explanation) -> tuple[tuple[str, str], float]:
    """The sorts of two causes, and the share of them that is attributed."""
    return (one.sort, other.sort), (one.attributed + other.attributed) / 2


def at_first_sight(
    odds: float, effects: float, sorts: tuple[str, str], attributed: float, absent: float, few: float
) -> tuple[float, ...]:
    """What is known of two causes at first sight, in the order of OUTLINE."""
    return (
        log_odds(odds),
        effects,
        float(sorts == ("death", "death")),
        float("death" in sorts and any(sort in EVENTS for sort in sorts)),
        sorts.count("time") / 2,
        attributed,
        absent,
        few,
        effects if "time" in sorts else 0.0,
    )


def features(
    one: Explanation, other: Explanation, seen: tuple[float, ...], around: Neighbourhood
) -> tuple[float, ...]:
    """All that speaks for and against two causes with an outline, in the order of FEATURES."""
    return (
        *seen,
        around.elsewhere(one.side.sentence, other.side.sentence),
        max(one.cause.share_said_by(other.rest), other.cause.share_said_by(one.rest)),
    )
