"""Which values of two accounts are settled: the other account has them too, so they contradict nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

from reader.comparing.values.matching import Match, Place, Side
from reader.comparing.values.telling import Index, is_telling, telling
from reader.comparing.values.verdicts import verdict
from reader.language.figures.value import Value

_ALIKE = 0.1  # likeness from which two small counts are one
_INCLUDED = re.compile(r"\b(?:including|included|among)\b", re.IGNORECASE)


def settled(left: Side, right: Side, found: Iterable[Match]) -> tuple[set[Place], set[Place]]:
    """The values of each account that the other account has too; they contradict nothing.

    A small number is met twice by chance, so it counts only in a linked sentence and about the same thing; a telling
    one counts wherever it stands.
    """
    one: set[Place] = set()
    other: set[Place] = set()
    for match in found:
        if _is_same_thing(match):
            one.add(match.left)
            other.add(match.right)
    mine, theirs = telling(left), telling(right)
    index = Index(theirs, right.day or left.day)
    for value, places in mine.items():
        for rival in index.like(value, left.day or right.day):
            if verdict(value, rival, left.day, right.day) in ("same", "rounding"):
                one.update(places)
                other.update(theirs[rival])
    _settle_sums(left, right, one, other)
    _settle_sums(right, left, other, one)
    return one, other


def _settle_sums(parts: Side, wholes: Side, one: set[Place], other: set[Place]) -> None:
    """Two counts of a sentence that the other account gives as their sum: 297 passengers and 31 crew are 328 people.

    A small part proves a sum only where the whole says that it includes it.
    """
    whole = {place.value.low: place for place in wholes.places() if _is_plain(place.value)}
    for found in parts.values:
        counts = [place for place in found if _is_plain(place.value)]
        for first, second in combinations(counts, 2):
            place = whole.get(first.value.low + second.value.low)
            if not place or not is_telling(place.value):
                continue
            if (is_telling(first.value) and is_telling(second.value)) or _INCLUDED.search(
                wholes.account.sentences[place.sentence].text, place.value.end
            ):
                one.update((first, second))
                other.add(place)


def _is_plain(value: Value) -> bool:
    return value.kind == "number" and value.unit == "" and value.is_exact


def _is_same_thing(match: Match) -> bool:
    """Whether two agreeing values tell one thing; a vaguer amount or time may agree with anything."""
    tells = match.finding != "less precise" or match.left.value.kind == "date"
    return (tells and is_telling(match.left.value)) or match.likeness > _ALIKE
