"""Values of two accounts that exclude one another, and how likely it is that both tell the same thing.

What speaks for and against two rivals is weighed by a logistic model; :mod:`reader.comparing.fitting` fits it to
stories with known contradictions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, log10, sqrt

from reader.comparing.logistic import in_order, weighed
from reader.comparing.odds import Odds, log_length, log_odds
from reader.comparing.values.excluding import Settled, excluding
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.rival_weights import BIAS, WEIGHTS
from reader.comparing.values.slips import near_miss
from reader.comparing.values.slot_likeness import closeness, head_likeness
from reader.comparing.values.verdicts import Dimension, dimension
from reader.language.figures.value import Moment, Value
from reader.model import Certainty

FEATURES: dict[str, str] = {
    "closeness": "how close to both a word stands that their surroundings share",
    "head": "how far what is counted is the same",
    "near": "how much they look like slips of one another",
    "gap": "the orders of magnitude between them, so far as they look like no slips",
    "rivals": "how many others in the other's sentence either excludes too; logarithm",
    "lone": "how few other values the accounts have in the same dimension that are not settled",
    "distance": "how far from one another they stand, as shares of the way through their accounts; of ages nothing",
    "hedged": "both are estimates, so of something large",
    "small": "one is a count so small that a story has many",
    "odds": "how likely their sentences are a link; logarithm",
    "length": "how long their sentences are together; logarithm",
    "shape apart": "they are dates that give different things: a month, a weekday alone, a year alone",
}
"""What is weighed of two rivals, in order; the same from either side."""

_LEARNED = in_order(FEATURES, WEIGHTS, BIAS)
CONFLICT = 0.45
"""Probability from which two rivals are told as a conflict."""

_LIKELY = 0.65
_SURE = 0.9
_FURTHEST = 2.0  # orders of magnitude
_SMALL = 3  # count up to which a story has many


@dataclass(frozen=True, slots=True)
class Rivals:
    """Two values that exclude one another."""

    left: ValueMention
    right: ValueMention
    features: tuple[float, ...]  # in the order of FEATURES


def certainty(likely: float) -> Certainty:
    """The word for a probability."""
    return "sure" if likely >= _SURE else "likely" if likely >= _LIKELY else "guess"


def rivals(left: AccountValues, right: AccountValues, odds: Odds, settled: Settled) -> list[Rivals]:
    """All rivals of two accounts with what speaks for them."""
    pairs = excluding(left, right, odds, settled)
    field = _Field(left, right, odds, settled, pairs)
    return [Rivals(mine, theirs, field.features(mine, theirs)) for mine, theirs in pairs]


def conflicts(found: Iterable[Rivals], weights: Sequence[float] = _LEARNED) -> list[tuple[Rivals, float]]:
    """The rivals that are likely enough, each with its probability: for either value its best rival.

    A value may stand in several sentences; each of them counts.
    """
    ranked = [(pair, weighed(pair.features, weights)) for pair in found]
    best: dict[tuple[str, ValueMention], Rivals] = {}
    for pair, _ in sorted(ranked, key=_rank):
        best.setdefault(("left", pair.left), pair)
        best.setdefault(("right", pair.right), pair)
    return [
        (pair, likely)
        for pair, likely in ranked
        if likely >= CONFLICT
        and _amount(best["left", pair.left].right.value) == _amount(pair.right.value)
        and _amount(best["right", pair.right].left.value) == _amount(pair.left.value)
    ]


def _rank(item: tuple[Rivals, float]) -> tuple[float, int, int, int]:
    """The likeliest first; of equal ones the pair that stands first, the same from either side."""
    left, right = item[0].left, item[0].right
    starts = left.value.start, right.value.start
    return -item[1], left.sentence + right.sentence, sum(starts), min(starts)


def _amount(value: Value) -> tuple[object, ...]:
    """What a value says, wherever and however it is written."""
    return value.low, value.high, value.moment


class _Field:
    """What is known of all rivals of two accounts, against which two of them are seen."""

    def __init__(
        self,
        left: AccountValues,
        right: AccountValues,
        odds: Odds,
        settled: Settled,
        pairs: Sequence[tuple[ValueMention, ValueMention]],
    ) -> None:
        self._left, self._right, self._odds = left, right, odds
        self._free = _free(left, settled[0]), _free(right, settled[1])
        self._left_rivals = Counter((mine, theirs.sentence) for mine, theirs in pairs)
        self._right_rivals = Counter((theirs, mine.sentence) for mine, theirs in pairs)

    def features(self, mine: ValueMention, theirs: ValueMention) -> tuple[float, ...]:
        """What speaks for and against two rivals, in the order of FEATURES."""
        value, rival = mine.value, theirs.value
        i, j = mine.sentence, theirs.sentence
        near = near_miss(value, rival)
        return (
            closeness(mine.slot, theirs.slot),
            head_likeness(mine.slot, theirs.slot),
            near,
            (1 - near) * _gap(value, rival),
            log(self._left_rivals[mine, j] * self._right_rivals[theirs, i]),
            1 / sqrt(max(1, self._free[0][dimension(value)] * self._free[1][dimension(rival)])),
            0.0 if value.kind == "age" else abs(i / len(self._left.rows) - j / len(self._right.rows)),
            float(bool(value.bound and rival.bound)),
            float(dimension(value) == ("number", "") and min(value.low, rival.low) <= _SMALL),
            log_odds(self._odds.get((i, j), 0.0)),
            log_length(mine.text, theirs.text),
            float(value.kind == "date" and _are_apart(_shape(value), _shape(rival))),
        )


def _free(own: AccountValues, settled: set[ValueMention]) -> Counter[Dimension]:
    """How many different values of each dimension are not settled."""
    seen = {(dimension(told.value), _amount(told.value)) for told in own if told not in settled}
    return Counter(shared for shared, _ in seen)


def _shape(value: Value) -> tuple[bool, ...]:
    """What a date gives: a month or a day of one, a weekday alone, a year alone."""
    moment = value.moment or Moment()
    return (
        moment.month is not None or moment.day is not None,
        moment.weekday is not None and not (moment.day and moment.month),
        moment.year is not None and not moment.month,
    )


def _are_apart(one: tuple[bool, ...], other: tuple[bool, ...]) -> bool:
    """Whether two dates give nothing of one sort: "in 2019" and "on Friday", but not "on Friday the 17th"."""
    return one != other and not any(mine and theirs for mine, theirs in zip(one, other, strict=True))


def _gap(left: Value, right: Value) -> float:
    """How many orders of magnitude lie between two amounts."""
    if left.kind in ("date", "time") or min(left.low, right.low) <= 0:
        return 0.0
    return min(_FURTHEST, abs(log10(left.low / right.low)))
