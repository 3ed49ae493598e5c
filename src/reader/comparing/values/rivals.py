"""Values of two accounts that exclude one another, and how likely it is that both tell the same thing.

What speaks for and against two rivals is weighed by a logistic model; :mod:`reader.comparing.fitting` fits it to
stories with known contradictions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from math import log, log10, sqrt
from typing import TypeAlias

from reader.comparing.logistic import logistic
from reader.comparing.statements.one_story import likely, name_the_same
from reader.comparing.values.implied import is_several, noun
from reader.comparing.values.matching import Match, Place, Side
from reader.comparing.values.others import are_others, is_stranger
from reader.comparing.values.rival_weights import BIAS, WEIGHTS
from reader.comparing.values.slips import is_twist, near_miss
from reader.comparing.values.slots import (
    Likes,
    Slot,
    bound,
    closeness,
    likes,
)
from reader.comparing.values.verdicts import verdict
from reader.language.figures.value import Moment, Value
from reader.model import Certainty

Odds: TypeAlias = Mapping[tuple[int, int], float]
"""How likely each pair of sentences with something in common is a link, 0 to 1."""

Settled: TypeAlias = tuple[set[Place], set[Place]]
"""The values of either account that the other one has too."""

NAMES = (
    "closeness", "near", "gap", "rivals", "lone", "twin", "distance", "hedged", "time", "small", "best",
    "other bound", "stranger", "shape apart",
)  # fmt: skip
"""What is weighed, in order; :func:`_Field.features` says what each is."""

_LEARNED = (*(WEIGHTS[name] for name in NAMES), BIAS)
CONFLICT = 0.35
"""Probability from which two rivals are told as a conflict."""

_DATES = 0.45
"""Probability from which two dates are: a matter has several, and those of two stages look alike."""

_LIKELY = 0.65
_SURE = 0.9
_MOST_PAIRS = 40_000  # rivals beyond which only sentences with something in common are asked
_LINK = 0.5
_SHARED = 2  # values that two accounts of one story have in common
_ONE_STORY = 0.2  # likely links a sentence from which two accounts tell one story; most have a half or more
_FAINT = 0.05  # of a link, under which a date and a length of time have nothing to do with each other
_NO_ODDS = 0.004
_LEAST_ODDS = 0.3  # of the best link of a sentence
_FURTHEST = 2.0  # orders of magnitude
_ROUND = 100  # what the last written place of a number counts that is as good as an estimate
_SMALL = 3  # count up to which a story has many


@dataclass(frozen=True, slots=True)
class Rivals:
    """Two values that exclude one another."""

    left: Place
    right: Place
    features: tuple[float, ...]  # in the order of NAMES


def probability(pair: Rivals, weights: Sequence[float] = _LEARNED) -> float:
    """How likely it is that two rivals tell the same thing, 0 to 1."""
    total = weights[-1] + sum(weight * x for weight, x in zip(weights, pair.features, strict=False))
    return logistic(total)


def certainty(probability: float) -> Certainty:
    """The word for a probability."""
    return "sure" if probability >= _SURE else "likely" if probability >= _LIKELY else "guess"


def rivals(left: Side, right: Side, odds: Odds, found: Sequence[Match], settled: Settled) -> list[Rivals]:
    """All rivals of two accounts with what speaks for them.

    ``found`` are the values that agree in linked sentences.
    """
    pairs = _excluding(left, right, odds, settled)
    field = _Field(left, right, odds, found, settled, pairs)
    return [Rivals(mine, theirs, field.features(mine, theirs)) for mine, theirs in pairs]


def conflicts(found: Iterable[Rivals], weights: Sequence[float] = _LEARNED) -> list[tuple[Rivals, float]]:
    """The rivals that are likely enough, each with its probability: for either value its best rival.

    A value may stand in several sentences; each of them counts.
    """
    weighed = [(pair, probability(pair, weights)) for pair in found]
    best: dict[tuple[str, Place], Rivals] = {}
    for pair, _ in sorted(weighed, key=_rank):
        best.setdefault(("left", pair.left), pair)
        best.setdefault(("right", pair.right), pair)
    return [
        (pair, probability)
        for pair, probability in weighed
        if probability >= (_DATES if pair.left.value.kind == "date" else CONFLICT)
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


def _sort(value: Value) -> tuple[str, str]:
    """What can be compared: the kind and the dimension."""
    return value.kind, value.unit if value.kind == "number" or value.unit == "points" else ""


def _excluding(left: Side, right: Side, odds: Odds, settled: Settled) -> list[tuple[Place, Place]]:
    """Every two values of a sort that exclude one another, unless one is settled or they belong to different things."""
    return [
        (mine, theirs)
        for mine, theirs in chain(_comparable(left, right, odds, settled), _implied(left, right, odds))
        if mine not in settled[0]
        and theirs not in settled[1]
        and verdict(mine.value, theirs.value, left.day, right.day) == "conflict"
        and not are_others(mine, theirs, left, right)
    ]


def _comparable(left: Side, right: Side, odds: Odds, settled: Settled) -> Iterator[tuple[Place, Place]]:
    """Every two values of a sort in sentences that have something in common; of some, in any.

    Accounts that name other things are compared only where their sentences are sure links.
    """
    many = sum(share >= _LINK for share in odds.values()) >= _ONE_STORY * min(
        len(left.values), len(right.values)
    )
    is_one_story = name_the_same(left.account, right.account, many or min(map(len, settled)) >= _SHARED)
    for i, j in sorted(odds if is_one_story else likely(odds)):
        for mine, theirs in product(left.values[i], right.values[j]):
            if _sort(mine.value) == _sort(theirs.value):
                yield mine, theirs
    if is_one_story:
        for mine, theirs in _known_again(left, right):
            if (mine.sentence, theirs.sentence) not in odds:
                yield mine, theirs


def _implied(left: Side, right: Side, odds: Odds) -> Iterator[tuple[Place, Place]]:
    """What one account only implies and a value of the other; a single thing and several only in likely links."""
    for (i, j), share in odds.items():
        for mine, theirs in product(left.implied.get(i, ()), right.values[j]):
            if _is_implied(left.slot(mine), mine, right.slot(theirs), theirs, share):
                yield mine, theirs
        for mine, theirs in product(left.values[i], right.implied.get(j, ())):
            if _is_implied(right.slot(theirs), theirs, left.slot(mine), mine, share):
                yield mine, theirs


def _is_implied(around: Slot, implied: Place, other: Slot, told: Place, share: float) -> bool:
    if implied.value.unit == "s":
        return share >= _FAINT and _sort(told.value) == ("number", "s")
    return share >= _LINK and is_several(told) and noun(around) == noun(other)


def _known_again(left: Side, right: Side) -> Iterator[tuple[Place, Place]]:
    """Values that are known again without the words around them: ages, estimates, deadlines, and the same digits."""
    ours, others = _by_sort(left), _by_sort(right)
    if sum(map(len, ours.values())) * sum(map(len, others.values())) > _MOST_PAIRS:
        return
    for sort, found in ours.items():
        rivals = [(theirs, _stands_out(right, theirs)) for theirs in others.get(sort, ())]
        for mine in found if rivals else ():
            stands_out = _stands_out(left, mine)
            for theirs, also in rivals:
                if (stands_out and also) or is_twist(mine.value, theirs.value):
                    yield mine, theirs


def _by_sort(own: Side) -> dict[tuple[str, str], list[Place]]:
    found: dict[tuple[str, str], list[Place]] = {}
    for place in own.places():
        found.setdefault(_sort(place.value), []).append(place)
    return found


def _stands_out(own: Side, place: Place) -> bool:
    value = place.value
    if value.kind == "date":
        return bound(own.slot(place)) == "until"
    if value.unit == "s":
        return False
    return value.kind == "age" or value.bound != "" or (value.kind == "number" and value.grain >= _ROUND)


class _Field:
    """What is known of all rivals of two accounts, against which two of them are seen."""

    def __init__(
        self,
        left: Side,
        right: Side,
        odds: Odds,
        found: Sequence[Match],
        settled: Settled,
        pairs: Sequence[tuple[Place, Place]],
    ) -> None:
        self._left, self._right, self._odds = left, right, odds
        self._free = _free(left, settled[0]), _free(right, settled[1])
        self._twins = (
            {(m.left, m.right.sentence) for m in found if m.finding == "same"},
            {(m.right, m.left.sentence) for m in found if m.finding == "same"},
        )
        self._rivals = (
            Counter((mine, theirs.sentence) for mine, theirs in pairs),
            Counter((theirs, mine.sentence) for mine, theirs in pairs),
        )
        self._likes: dict[tuple[int, int], Likes] = {}
        self._rows: dict[int, float] = {}
        self._columns: dict[int, float] = {}
        for (i, j), share in odds.items():
            self._rows[i] = max(share, self._rows.get(i, 0.0))
            self._columns[j] = max(share, self._columns.get(j, 0.0))

    def features(self, mine: Place, theirs: Place) -> tuple[float, ...]:
        """What speaks for and against two rivals, the same from either side, in the order of NAMES."""
        value, rival = mine.value, theirs.value
        one, other = self._left.slot(mine), self._right.slot(theirs)
        i, j = mine.sentence, theirs.sentence
        near = near_miss(value, rival)
        age, date = value.kind == "age", value.kind == "date"
        return (
            closeness(one, other, self._like(i, j, one, other)),
            near,
            (1 - near) * _gap(value, rival),
            log(
                max(1, self._rivals[0][mine, j]) * max(1, self._rivals[1][theirs, i])
            ),  # others that it may be
            # the accounts have hardly other values of the sort that are not settled
            1 / sqrt(max(1, self._free[0][_sort(value)] * self._free[1][_sort(rival)])),
            float(((mine, j) in self._twins[0]) + ((theirs, i) in self._twins[1])),
            0.0 if age else abs(i / len(self._left.values) - j / len(self._right.values)),
            float(bool(value.bound and rival.bound)),  # both are estimates, so of something large
            float(value.kind == "time"),
            float(_sort(value) == ("number", "") and min(value.low, rival.low) <= _SMALL),
            self._best(i, j),
            float(date and bound(one) != bound(other)),
            float(age and is_stranger(mine, theirs, self._left, self._right)),
            float(date and _shape(value) != _shape(rival)),
        )

    def _best(self, i: int, j: int) -> float:
        """How likely two sentences are a link, against the best ones that they have."""
        odds = min(max(self._odds.get((i, j), 0.0), _NO_ODDS), 1 - _NO_ODDS)
        best = self._rows.get(i, 0.0), self._columns.get(j, 0.0)
        return odds * sum(1 / max(_LEAST_ODDS, share) for share in best) / 2

    def _like(self, i: int, j: int, one: Slot, other: Slot) -> Likes:
        known = self._likes.get((i, j))
        if known is None:
            known = self._likes[i, j] = likes(one, other)
        return known


def _free(own: Side, settled: set[Place]) -> Counter[tuple[str, str]]:
    """How many different values of each sort are not settled."""
    seen = {(_sort(place.value), _amount(place.value)) for place in own.places() if place not in settled}
    return Counter(sort for sort, _ in seen)


def _shape(value: Value) -> tuple[bool, ...]:
    """What a date gives: a month, a weekday alone, a year alone."""
    moment = value.moment or Moment()
    return (
        moment.month is not None,
        moment.weekday is not None and not moment.day,
        moment.year is not None and not moment.month,
    )


def _gap(left: Value, right: Value) -> float:
    """How many orders of magnitude lie between two amounts."""
    if left.kind in ("date", "time") or min(left.low, right.low) <= 0:
        return 0.0
    return min(_FURTHEST, abs(log10(left.low / right.low)))
