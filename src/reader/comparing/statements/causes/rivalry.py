"""Whether two causes exclude one another: what speaks for and against it, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from reader.comparing.odds import log_odds
from reader.comparing.statements.causes.explanations import Meant, Reason

NAMES = (
    "odds", "elsewhere", "effects", "deaths", "one death", "times", "attributed", "said beside",
    "absent", "few", "timed",
)  # fmt: skip
"""The features in order; :func:`rivalry` says what each is."""

EVENTS = frozenset("spark finding".split())
"""Sorts of causes of what happened, and not of what somebody did."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What an account says as a whole, for the causes of the other one."""

    words: Meant  # all words
    few: float  # how few causes it gives, 0 to 1


def rivalry(
    one: Reason, other: Reason, odds: float, elsewhere: float, ours: Whole, theirs: Whole
) -> tuple[float, ...]:
    """What speaks for and against two causes, the same from either side, in the order of NAMES.

    ``odds`` say how likely their sentences are a link, ``elsewhere`` how likely each has its counterpart in another
    one. What somebody says or thinks is disputed more often than what an account tells in its own voice.
    """
    sorts = (one.sort, other.sort)
    return (
        log_odds(odds),
        elsewhere,
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
