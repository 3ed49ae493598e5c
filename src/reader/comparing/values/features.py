"""Whether two values that exclude one another tell the same thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log, log10, sqrt

from reader.comparing.odds import log_length, log_odds
from reader.comparing.rivalry import Table
from reader.comparing.values.matching import Settled
from reader.comparing.values.mentions import AccountValues, BothValues, ValueMention
from reader.comparing.values.others import are_of_one
from reader.comparing.values.slips import near_miss
from reader.comparing.values.verdicts import Dimension, dimension
from reader.language.figures.moments import resolve
from reader.language.figures.value import Moment, Value

OUTLINE: Table = {
    "near": (2.8214, "how much they look like slips of one another"),
    "gap": (-3.2746, "the orders of magnitude between them, so far as they look like no slips"),
    "rivals": (-0.5422, "how many others in the other's sentence either excludes too; logarithm"),
    "lone": (1.2515, "how few other values the accounts have in the same dimension that are not settled"),
    "distance": (
        -2.8170,
        "how far apart they stand, as shares of the way through their accounts; of ages nothing",
    ),
    "hedged": (0.7374, "one is an estimate, the other none"),
    "money": (0.8985, "they are sums, of which a story has few"),
    "days": (-0.3506, "how many days lie between two dates; logarithm"),
    "odds": (1.8507, "how likely their sentences are a link, of ages of one person certain; logarithm"),
    "length": (-0.7950, "how long their sentences are together; logarithm"),
    "shape apart": (-1.0145, "they are dates that give other things: a month, a weekday alone, a year alone"),
}
"""What is weighed of two rivals at first sight: what costs little to ask."""

FEATURES: Table = {
    **OUTLINE,
    "closeness": (1.8513, "how close to both a word stands that their clauses share"),
    "bias": (5.7709, "nothing: it is always there"),
}
"""All that is weighed, the same from either side."""

_FURTHEST = 2.0  # orders of magnitude


class Field:
    """What is known of all values of two accounts, against which two of them are seen."""

    def __init__(
        self, both: BothValues, settled: Settled, pairs: Iterable[tuple[ValueMention, ValueMention]]
    ) -> None:
        """``pairs`` are all those that exclude one another."""
        self._both, self._sizes = both, (len(both.left.rows), len(both.right.rows))
        self._free = _free(both.left, settled[0]), _free(both.right, settled[1])
        # by a value and a sentence of the other account
        self._left_rivals: Counter[tuple[ValueMention, int]] = Counter()
        self._right_rivals: Counter[tuple[ValueMention, int]] = Counter()
        for mine, theirs in pairs:
            self._left_rivals[mine, theirs.sentence] += 1
            self._right_rivals[theirs, mine.sentence] += 1

    def outline(self, mine: ValueMention, theirs: ValueMention) -> tuple[float, ...]:
        """What speaks for and against two rivals at first sight, in the order of OUTLINE."""
        value, rival = mine.value, theirs.value
        i, j = mine.sentence, theirs.sentence
        near = near_miss(value, rival)
        return (
            near,
            (1 - near) * _gap(value, rival),
            log(self._left_rivals[mine, j] * self._right_rivals[theirs, i]),
            1 / sqrt(max(1, self._free[0][dimension(value)] * self._free[1][dimension(rival)])),
            0.0 if value.kind == "age" else abs(i / self._sizes[0] - j / self._sizes[1]),
            float(bool(value.bound) != bool(rival.bound)),
            float(value.kind == "money"),
            _days_between(mine, theirs),
            log_odds(1.0 if are_of_one(mine, theirs) else self._both.likely(mine, theirs)),
            log_length(mine.row.text, theirs.row.text),
            float(value.kind == "date" and _are_apart(_shape(value), _shape(rival))),
        )


def amount(value: Value) -> tuple[object, ...]:
    """What a value says, wherever and however it is written."""
    return value.low, value.high, value.moment


def _free(own: AccountValues, settled: set[ValueMention]) -> Counter[Dimension]:
    """How many different values of each dimension are not settled."""
    seen = {(dimension(told.value), amount(told.value)) for told in own if told not in settled}
    return Counter(shared for shared, _ in seen)


def _days_between(mine: ValueMention, theirs: ValueMention) -> float:
    """How many days lie between two dates, as orders of magnitude; none where nobody knows."""
    one, other = (resolve(told.value.moment or Moment(), told.day) for told in (mine, theirs))
    gaps = [max(a[0] - b[1], b[0] - a[1], 0) for a in one for b in other]
    return log10(1 + min(gaps, default=0))


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
