"""Values of linked sentences that do not exclude one another, and those that the other account has too: they are settled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeAlias

from reader.comparing.values.mentions import AccountValues, BothValues, ValueMention
from reader.comparing.values.slot_likeness import likeness
from reader.comparing.values.telling import Index, is_telling, telling
from reader.comparing.values.verdicts import Finding, verdict
from reader.language.figures.value import Value

Settled: TypeAlias = tuple[set[ValueMention], set[ValueMention]]
"""The values of either account that the other one has too."""

_ALIKE = 0.1  # likeness from which two small counts are one
_INCLUDED = re.compile(r"\b(?:including|included|among)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Match:
    """Two values of linked sentences that do not exclude one another."""

    left: ValueMention
    right: ValueMention
    finding: Finding
    likeness: float  # how far the words around them are the same, 0 to 1


def matches(both: BothValues) -> list[Match]:
    """Every two values of linked sentences of which one may be the other."""
    found: list[Match] = []
    for i, j in both.linked:
        for mine, theirs in product(both.left.rows[i], both.right.rows[j]):
            relation = mine.against(theirs)
            if relation and relation != "conflict" and not _are_converted(mine, theirs):
                found.append(Match(mine, theirs, relation, likeness(mine.slot, theirs.slot)))
    return found


def _are_converted(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two sums are in two currencies, one of which both sentences give: 40,000 euros ($46,000)."""
    one, other = mine.value.unit, theirs.value.unit
    if mine.value.kind != "money" or one == other:
        return False
    return one in _currencies(theirs) or other in _currencies(mine)


def _currencies(mention: ValueMention) -> set[str]:
    """The currencies of the sums in the sentence of a value."""
    return {value.unit for value in mention.row.values if value.kind == "money"}


def mutual(found: Sequence[Match]) -> list[Match]:
    """The matches that are the best ones of both their values within their two sentences; equal values before all."""
    best: dict[tuple[object, ...], Match] = {}
    for match in sorted(found, key=_rank):
        for key in _keys(match):
            best.setdefault(key, match)
    return [match for match in found if all(best[key] is match for key in _keys(match))]


def _rank(match: Match) -> tuple[bool, float, int, int, int]:
    """The best first; of equal ones the pair that stands first, the same from either side."""
    left, right = match.left, match.right
    starts = left.value.start, right.value.start
    return (
        match.finding != "same",
        -round(match.likeness, 6),
        left.sentence + right.sentence,
        sum(starts),
        min(starts),
    )


def _keys(match: Match) -> Iterable[tuple[object, ...]]:
    return ("left", match.left, match.right.sentence), ("right", match.right, match.left.sentence)


def settled(both: BothValues, found: Iterable[Match]) -> Settled:
    """The values of each account that the other account has too; they contradict nothing.

    A small number is met twice by chance, and a rounded one by values of many things, so they count only in a linked
    sentence and about the same thing; the same telling one counts wherever it stands.
    """
    left, right = both.left, both.right
    one: set[ValueMention] = set()
    other: set[ValueMention] = set()
    for match in found:
        if _is_same_thing(match):
            one.add(match.left)
            other.add(match.right)
    mine, theirs = telling(left), telling(right)
    index = Index(theirs)
    for value, mentions in mine.items():
        for rival in index.like(value):
            if verdict(value, rival, left.day, right.day) == "same":
                one.update(mentions)
                other.update(theirs[rival])
    for parts, whole in _sums(left, right):
        one.update(parts)
        other.add(whole)
    for parts, whole in _sums(right, left):
        other.update(parts)
        one.add(whole)
    return one, other


def _sums(
    own: AccountValues, other: AccountValues
) -> Iterator[tuple[tuple[ValueMention, ValueMention], ValueMention]]:
    """Two counts of a sentence that the other account gives as their sum: 297 passengers and 31 crew are 328 people.

    A small part proves a sum only where it is told as more, or the whole says that it includes it.
    """
    wholes = {mention.value.low: mention for mention in other if _is_count(mention.value)}
    for row in own.rows:
        counts = [mention for mention in row if _is_count(mention.value)]
        for first, second in combinations(counts, 2):
            total = wholes.get(first.value.low + second.value.low)
            if not total or not is_telling(total.value):
                continue
            if (
                (is_telling(first.value) and is_telling(second.value))
                or first.slot.is_rest
                or second.slot.is_rest
                or _INCLUDED.search(total.row.text, total.value.end)
            ):
                yield (first, second), total


def _is_count(value: Value) -> bool:
    """Whether a value is a plain number of things."""
    return value.kind == "number" and value.unit == "" and value.is_exact


def _is_same_thing(match: Match) -> bool:
    """Whether two agreeing values tell one thing; a vaguer one may agree with many."""
    if match.finding == "less precise" and (_is_wide(match.left.value) or _is_wide(match.right.value)):
        return False
    tells = match.finding != "less precise" or match.left.value.kind == "date"
    return (
        tells and (is_telling(match.left.value) or is_telling(match.right.value))
    ) or match.likeness > _ALIKE


def _is_wide(value: Value) -> bool:
    """Whether a value is a part of the day or a whole year."""
    moment = value.moment
    if moment is None:
        return value.kind == "time" and value.low != value.high
    return moment.month is None and moment.weekday is None and moment.span != "day" and not moment.part
