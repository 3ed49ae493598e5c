"""Which values of two accounts are compared at all, and of those the ones that exclude one another."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import chain, product
from typing import TypeAlias

from reader.comparing.odds import Odds
from reader.comparing.statements.one_story import likely, name_the_same
from reader.comparing.values.implied import is_count
from reader.comparing.values.matching import AccountValues, PlacedValue
from reader.comparing.values.others import are_others
from reader.comparing.values.verdicts import verdict
from reader.language.figures.value import Value

Settled: TypeAlias = tuple[set[PlacedValue], set[PlacedValue]]
"""The values of either account that the other one has too."""

Sort: TypeAlias = tuple[str, str]
"""What can be compared: a kind and a dimension."""

_MOST_PAIRS = 20_000  # of values, beyond which only sentences with something in common are asked
_LINK = 0.5
_SHARED = 2  # values that two accounts of one story have in common
_ONE_STORY = 0.2  # likely links a sentence from which two accounts tell one story; most have a half or more
_FAINT = 0.05  # of a link, under which a date and a length of time have nothing to do with each other


def excluding(
    left: AccountValues, right: AccountValues, odds: Odds, settled: Settled
) -> list[tuple[PlacedValue, PlacedValue]]:
    """Every two values of a sort that exclude one another, unless one is settled or they belong to different things."""
    return [
        (mine, theirs)
        for mine, theirs in chain(_comparable(left, right, odds, settled), _implied(left, right, odds))
        if mine not in settled[0]
        and theirs not in settled[1]
        and verdict(mine.value, theirs.value, left.day, right.day) == "conflict"
        and not are_others(mine, theirs, left, right)
    ]


def sort_of(value: Value) -> Sort:
    """What a value can be compared with; sums are whatever their currencies."""
    return value.kind, value.unit if value.kind == "number" or value.unit == "points" else ""


def _comparable(
    left: AccountValues, right: AccountValues, odds: Odds, settled: Settled
) -> Iterator[tuple[PlacedValue, PlacedValue]]:
    """Every two values of a sort; where there are very many, those in sentences that have something in common.

    Accounts that name other things are compared only where their sentences are sure links.
    """
    many = sum(share >= _LINK for share in odds.values()) >= _ONE_STORY * min(
        len(left.values), len(right.values)
    )
    is_one_story = name_the_same(left.account, right.account, many or min(map(len, settled)) >= _SHARED)
    ours, others = _by_sort(left), _by_sort(right)
    if is_one_story and sum(len(ours[sort]) * len(others.get(sort, ())) for sort in ours) <= _MOST_PAIRS:
        for sort, found in ours.items():
            yield from product(found, others.get(sort, ()))
        return
    for i, j in sorted(odds if is_one_story else likely(odds)):
        for mine, theirs in product(left.values[i], right.values[j]):
            if sort_of(mine.value) == sort_of(theirs.value):
                yield mine, theirs


def _by_sort(own: AccountValues) -> dict[Sort, list[PlacedValue]]:
    found: dict[Sort, list[PlacedValue]] = {}
    for place in own.places():
        found.setdefault(sort_of(place.value), []).append(place)
    return found


def _implied(
    left: AccountValues, right: AccountValues, odds: Odds
) -> Iterator[tuple[PlacedValue, PlacedValue]]:
    """What one account only implies and a value of the other."""
    for (i, j), share in odds.items():
        wholes = {place.value.low for place in left.values[i] if is_count(place.value)}.intersection(
            place.value.low for place in right.values[j] if is_count(place.value)
        )
        for mine, theirs in product(left.implied.get(i, ()), right.values[j]):
            if _may_be(mine.value, theirs.value, share, wholes):
                yield mine, theirs
        for mine, theirs in product(left.values[i], right.implied.get(j, ())):
            if _may_be(theirs.value, mine.value, share, wholes):
                yield mine, theirs


def _may_be(implied: Value, told: Value, share: float, wholes: Set[float]) -> bool:
    """Whether an implied value may be told by another one: a part of a whole only where both sentences have the whole."""
    if implied.unit == "s":
        return share >= _FAINT and sort_of(told) == ("number", "s")
    return is_count(told) and any(whole > max(implied.high, told.low) for whole in wholes)
