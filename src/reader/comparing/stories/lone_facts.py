"""Facts of a story that one account gives and the others leave out, though they report the same statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from reader.comparing.stories.facts import Pairs
from reader.comparing.values.about import about
from reader.comparing.values.matching import AccountValues, PlacedValue, account_values
from reader.comparing.values.telling import is_telling
from reader.comparing.values.verdicts import verdict
from reader.model import Account, Agreement, Cell, Difference, Span, StoryRow

_Taken: TypeAlias = dict[int, list[Span]]


def lone_facts(accounts: Sequence[Account], pairs: Pairs) -> tuple[StoryRow, ...]:
    """A row for each value in a linked sentence that no comparison has set against another, in reading order.

    A telling value that another account has elsewhere stands in that account's column too; a small number that it
    has as well may be another thing, and makes no row.
    """
    linked, taken = _linked(pairs), _taken(pairs)
    sides = [account_values(account) for account in accounts]
    found: list[StoryRow] = []
    for number, own in enumerate(sides):
        for place in own.places():
            if place.sentence in linked[number] and _is_fact(place) and not _is_taken(place, taken[number]):
                cells = _cells(number, place, sides, taken)
                if cells:
                    found.append(StoryRow(place.value.kind, about(place.value.kind, own.slot(place)), cells))
    return tuple(found)


def _linked(pairs: Pairs) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for left, right, comparison in pairs:
        for link in comparison.links:
            found[left].update(link.left)
            found[right].update(link.right)
    return found


def _taken(pairs: Pairs) -> _Taken:
    """The spans of each account that stand in a difference or an agreement."""
    found: _Taken = defaultdict(list)
    for left, right, comparison in pairs:
        edges: Sequence[Difference | Agreement] = (*comparison.differences, *comparison.agreements)
        for edge in edges:
            found[left].append(edge.left)
            found[right].append(edge.right)
    return found


def _is_fact(place: PlacedValue) -> bool:
    """Whether a value says something by itself: no rank, no part of a day, no "one", no "dozens"."""
    value = place.value
    is_vague = value.high > value.low and (value.kind == "time" or value.high >= 2 * value.low)
    return not value.loose and value.unit != "ordinal" and not is_vague


def _is_taken(place: PlacedValue, spans: Iterable[Span]) -> bool:
    value = place.value
    return any(
        span.sentence == place.sentence and span.start < value.end and value.start < span.end
        for span in spans
    )


def _cells(
    number: int, place: PlacedValue, sides: Sequence[AccountValues], taken: _Taken
) -> tuple[Cell | None, ...] | None:
    """The columns of a value, and None where it makes no row; it is then taken wherever it stands."""
    chosen: dict[int, PlacedValue] = {number: place}
    for other, own in enumerate(sides):
        if other != number:
            same = next(_same(place, sides[number], own), None)
            if same and not is_telling(place.value):
                return None
            if same:
                chosen[other] = same
    for other, at in chosen.items():
        taken[other].append(sides[other].span(at))
    return tuple(
        Cell(span := own.span(chosen[other]), span.text) if other in chosen else None
        for other, own in enumerate(sides)
    )


def _same(place: PlacedValue, own: AccountValues, other: AccountValues) -> Iterator[PlacedValue]:
    return (
        rival
        for rival in other.places()
        if verdict(place.value, rival.value, own.day, other.day) in ("same", "rounding")
    )
