"""Which contradicting values of two accounts fill the same place, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log10
from types import MappingProxyType

from reader.comparing.matching import Match, Side, unlinked
from reader.comparing.settling import settled
from reader.comparing.telling import is_telling
from reader.model import Certainty, Link

_SAME_PLACE = 0.42  # score from which two values fill the same place
_BEYOND_LINKS = 0.75  # the same for sentences that are not linked
_BEYOND_LIKENESS = 0.35  # and how far the words around the values must be the same there
_LIKELY = 0.55
_SURE = 0.8
_NEAR_MISS = 0.25
_CLOSE = 0.3
_CLOSE_ENOUGH = 0.6  # closeness of the shared words at which it speaks neither for nor against
_SAME_HEAD = 0.15
_OTHER_HEAD = -0.35
_RARE_KIND = 0.1  # a sentence holds many counts and times, and few sums or shares
_AGREED = 0.08  # for each other value that both sentences have
_MOST_AGREED = 2
_COMMON_UNITS = ("", "s", "ordinal")
_ALONE = 0.15
_FAR_APART = -0.3  # for each half order of magnitude
_LOOSE = -0.45
_OTHER_EVENT = -0.6


def clashes(
    left: Side, right: Side, links: Sequence[Link], found: Sequence[Match]
) -> list[tuple[Match, float]]:
    """The contradictions among the matches of linked sentences and beyond, each with its score.

    A value that the other account has too contradicts nothing. Sentences that are not linked count only where
    hardly a doubt is left: one value looks like a slip of the other.
    """
    mine, theirs = settled(left, right, found)
    agreed = Counter(
        (m.left.sentence, m.right.sentence) for m in found if m.finding == "same" and is_telling(m.left.value)
    )
    chosen: list[tuple[Match, float]] = []
    beyond = [m for m in unlinked(left, right, links, (mine, theirs)) if m.likeness >= _BEYOND_LIKENESS]
    for pool, least in ((found, _SAME_PLACE), (beyond, _BEYOND_LINKS)):
        clashing = [
            m for m in pool if m.finding == "conflict" and m.left not in mine and m.right not in theirs
        ]
        weighed = scored(clashing, agreed)
        chosen += mutual([item for item in weighed if item[1] >= least])
    return chosen


def certainty(score: float) -> Certainty:
    """The word for a score."""
    return "sure" if score >= _SURE else "likely" if score >= _LIKELY else "guess"


def scored(
    found: Sequence[Match], agreed: Mapping[tuple[int, int], int] = MappingProxyType({})
) -> list[tuple[Match, float]]:
    """The matches, each with how sure it is that both values fill the same place.

    ``agreed`` counts the other values that two sentences have in common: the more, the more they tell the same.
    """
    lefts = Counter((m.left, m.right.sentence) for m in found)
    rights = Counter((m.right, m.left.sentence) for m in found)
    return [
        (
            m,
            _score(m, lefts[m.left, m.right.sentence] == rights[m.right, m.left.sentence] == 1)
            + _AGREED * min(agreed.get((m.left.sentence, m.right.sentence), 0), _MOST_AGREED),
        )
        for m in found
    ]


def _score(match: Match, alone: bool) -> float:
    """How sure it is that two contradicting values fill the same place; ``alone`` if neither has another partner."""
    left, right = match.left.value, match.right.value
    apart = left.kind == "date" and not match.near and not match.governed
    at_once = (
        left.moment is not None and right.moment is not None and left.moment.effect != right.moment.effect
    )
    loose = left.kind == "number" and (left.loose or right.loose)
    return (
        match.likeness
        + (_NEAR_MISS if match.near else _CLOSE * (match.closeness - _CLOSE_ENOUGH))
        + (0.0 if match.head is None else _OTHER_HEAD if match.head == 0 else _SAME_HEAD)
        + _RARE_KIND * (left.kind != "number" or left.unit not in _COMMON_UNITS)
        + _ALONE * alone
        + _FAR_APART * _magnitudes(match)
        + _LOOSE * loose
        + _OTHER_EVENT * (apart and not at_once)
    )


def _magnitudes(match: Match) -> int:
    """How many times half an order of magnitude lies between two amounts: far ones hardly measure the same."""
    left, right = match.left.value, match.right.value
    if left.kind in ("date", "time") or min(left.low, right.low) <= 0:
        return 0
    counts = left.kind == "number" and not left.unit
    mixed = counts and (left.low == int(left.low)) != (right.low == int(right.low))
    return max(int(mixed), int(2 * abs(log10(left.low / right.low))))


def mutual(found: Sequence[tuple[Match, float]]) -> list[tuple[Match, float]]:
    """The matches that are the best ones of both their values within their two sentences."""
    best: dict[tuple[object, ...], tuple[Match, float]] = {}
    for item in sorted(found, key=_rank):
        for key in _keys(item[0]):
            best.setdefault(key, item)
    return [item for item in found if all(best[key] is item for key in _keys(item[0]))]


def _rank(item: tuple[Match, float]) -> tuple[float, int, int, int]:
    """The best score first; of equal ones the pair that stands first, the same from either side."""
    left, right = item[0].left, item[0].right
    starts = left.value.start, right.value.start
    return -round(item[1], 6), left.sentence + right.sentence, sum(starts), min(starts)


def _keys(match: Match) -> Iterable[tuple[object, ...]]:
    return ("left", match.left, match.right.sentence), ("right", match.right, match.left.sentence)
