"""Values of linked sentences that do not exclude one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from reader.comparing.odds import pairs_of
from reader.comparing.values.mentions import AccountValues, ValueMention, finding
from reader.comparing.values.slot_likeness import likeness
from reader.comparing.values.verdicts import Finding
from reader.model import Link


@dataclass(frozen=True, slots=True)
class Match:
    """Two values of linked sentences that do not exclude one another."""

    left: ValueMention
    right: ValueMention
    finding: Finding
    likeness: float  # how far the words around them are the same, 0 to 1


def matches(left: AccountValues, right: AccountValues, links: Iterable[Link]) -> list[Match]:
    """Every two values of linked sentences of which one may be the other."""
    found: list[Match] = []
    for i, j in pairs_of(links):
        for mine, theirs in product(left.rows[i], right.rows[j]):
            told = finding(mine, theirs)
            if told and told != "conflict":
                found.append(Match(mine, theirs, told, likeness(mine.slot, theirs.slot)))
    return found


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
