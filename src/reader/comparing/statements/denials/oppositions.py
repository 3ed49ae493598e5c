"""Did and did not: statements of two accounts that cannot both hold, and how likely it is that they are on one thing.

Two predicates are opposed when they mean the same and one is denied, or when they exclude one another and both or
neither are denied. What speaks for and against two opposed ones is weighed by a logistic model;
:mod:`reader.comparing.fitting` fits it to stories with known contradictions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from reader.comparing.logistic import in_order, logistic, weighed
from reader.comparing.odds import Odds
from reader.comparing.statements.denials.bearing import (
    FEATURES,
    OUTLINE,
    agree,
    bearing,
    is_negative,
    is_supposed,
    outline,
)
from reader.comparing.statements.denials.weights import BIAS, WEIGHTS
from reader.comparing.statements.predicates import Predicate
from reader.comparing.statements.sides import Side
from reader.comparing.statements.surroundings import Standings
from reader.language.contrast.contrasts import reversals, synonyms
from reader.language.contrast.opposites import PLACING
from reader.language.speech import SAID
from reader.language.synonyms import meanings
from reader.model import Certainty, Difference, Span

_LEARNED = in_order(FEATURES, WEIGHTS, BIAS)
_ROOM = BIAS + sum(max(0.0, WEIGHTS[name]) for name in FEATURES if name not in OUTLINE)
CONFLICT = 0.5
"""Probability from which two opposed predicates are told as a conflict."""

_LIKELY = 0.7
_MOST_PAIRS = 10_000  # of sentences, beyond which only those with something in common are asked
_TOLD = 0.5  # odds of a sentence that tells what another one does
_PAIRED = 0.9  # odds from which a sentence has its counterpart
_APART = 0.2  # odds up to which two sentences with other counterparts have nothing to do with one another
_GROUPS = 4  # of a contrast, at the most
_BEGINNING = 6  # letters by which derivations of one word are known


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two predicates that exclude one another."""

    left: Side
    right: Side
    ours: Predicate
    theirs: Predicate
    features: tuple[float, ...]  # in the order of FEATURES

    def difference(self, certainty: Certainty = "guess") -> Difference:
        """The two predicates with what denies them."""
        here, there = _span(self.left, self.ours), _span(self.right, self.theirs)
        return Difference("negation", "conflict", certainty, here, there, "")


def _span(side: Side, found: Predicate) -> Span:
    cue = found.first if found.cue is None else found.cue
    return side.span(min(cue, found.first), max(cue, found.last))


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool
) -> Iterator[Difference]:
    """The contradictions of two accounts about what happened and what did not.

    In accounts of one story they may stand ``anywhere``, also in sentences that have little in common.
    """
    for pair, likely in conflicts(oppositions(left, right, odds, anywhere=anywhere, least=CONFLICT)):
        yield pair.difference("likely" if likely >= _LIKELY else "guess")


def conflicts(
    found: Sequence[Opposition], weights: Sequence[float] = _LEARNED
) -> list[tuple[Opposition, float]]:
    """The oppositions that are likely enough, each with its probability; of two sentences the likeliest."""
    best: dict[tuple[int, int], tuple[Opposition, float]] = {}
    for item in sorted(((pair, weighed(pair.features, weights)) for pair in found), key=_rank):
        best.setdefault((item[0].left.sentence, item[0].right.sentence), item)
    return [item for item in best.values() if item[1] >= CONFLICT]


def _at_best(seen: tuple[float, ...]) -> float:
    """How likely it can be at the most that two opposed predicates with an outline are on one thing."""
    return logistic(_ROOM + sum(map(mul, _LEARNED, seen)))


def _rank(item: tuple[Opposition, float]) -> tuple[bool, float, int, int]:
    """Words that exclude one another and are likely enough, then the likeliest; of equal ones what stands first."""
    ours, theirs = item[0].ours, item[0].theirs
    plainly = item[1] >= CONFLICT and not agree(ours.stems, theirs.stems)
    return not plainly, -item[1], ours.first + theirs.first, min(ours.first, theirs.first)


# ---------------------------------------------------------------- what is opposed


def oppositions(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool = False, least: float = 0.0
) -> list[Opposition]:
    """All opposed predicates of sentences that have something in common, or ``anywhere``, with what speaks for them.

    Those that cannot reach the ``least`` probability are left out.
    """
    ours, theirs = ([side.predicates for side in sides] for sides in (left, right))
    lefts: dict[int, list[int]] = {}
    rights: dict[int, list[int]] = {}
    paired = [{pair[side] for pair, likely in odds.items() if likely >= _PAIRED} for side in (0, 1)]
    for (i, j), likely in odds.items():
        if likely >= _TOLD:
            lefts.setdefault(j, []).append(i)
            rights.setdefault(i, []).append(j)
    places = sorted(_opposed_places(ours, theirs, odds, anywhere))
    standings = Standings(odds, ((i, j, ours[i][m].stems, theirs[j][n].stems) for i, j, m, n in places))
    chosen = []
    for i, j, m, n in places:
        one, other = ours[i][m], theirs[j][n]
        if i in paired[0] and j in paired[1] and odds.get((i, j), 0.0) <= _APART:
            continue
        seen = outline(left[i], right[j], one, other, standings.of(i, j, one.stems, other.stems))
        if _at_best(seen) < least or not _is_sound(left[i], right[j], one, other):
            continue
        mine = [ours[k] for k in lefts.get(j, ()) if k != i]
        yours = [theirs[k] for k in rights.get(i, ()) if k != j]
        told = (_is_said(other, mine) + _is_said(one, yours)) / 2
        beside = [p for p in ours[i] if p is not one], [p for p in theirs[j] if p is not other]
        said = (_is_said(other, beside[:1]) + _is_said(one, beside[1:])) / 2
        known = left[i], right[j], one, other
        chosen.append(Opposition(*known, bearing(*known, seen, told, said)))
    return chosen


def _opposed_places(
    ours: Sequence[Sequence[Predicate]], theirs: Sequence[Sequence[Predicate]], odds: Odds, anywhere: bool
) -> set[tuple[int, int, int, int]]:
    """Where opposed predicates stand: a left and a right sentence, and which of the predicates of either."""
    opposed = [
        (i, m, _opposed(p.stems, p.cue is not None))
        for i, found in enumerate(ours)
        for m, p in enumerate(found)
    ]
    asked: frozenset[object] = frozenset().union(*[keys for _, _, keys in opposed])
    holders: dict[object, dict[int, list[int]]] = {}
    for j, found in enumerate(theirs):
        for n, predicate in enumerate(found):
            for key in _keys(predicate.stems, predicate.cue is not None) & asked:
                holders.setdefault(key, {}).setdefault(j, []).append(n)
    held = frozenset(holders)
    near: dict[int, set[int]] = {}
    for i, j in odds:
        near.setdefault(i, set()).add(j)
    everywhere = anywhere and len(ours) * len(theirs) <= _MOST_PAIRS
    return {
        (i, j, m, n)
        for i, m, keys in opposed
        for key in keys & held
        for j in (holders[key] if everywhere else holders[key].keys() & near.get(i, ()))
        for n in holders[key][j]
    }


def _is_said(found: Predicate, others: Sequence[Sequence[Predicate]]) -> bool:
    """Whether one of some sentences, given by what they affirm and deny, says what a predicate says."""
    keys = _keys(found.stems, found.cue is not None)
    return any(not keys.isdisjoint(_keys(p.stems, p.cue is not None)) for row in others for p in row)


@lru_cache(maxsize=16384)
def _keys(stems: tuple[str, ...], denied: bool) -> frozenset[object]:
    """What a predicate is found by: its meanings and its places among the contrasts, denied or not."""
    same = _meanings(stems[0]) if len(stems) == 1 else synonyms(stems)
    return frozenset((key, denied) for key in (*same, *reversals(stems)))


@lru_cache(maxsize=16384)
def _opposed(stems: tuple[str, ...], denied: bool) -> frozenset[object]:
    """What the predicates opposed to one are found by."""
    others = [((line, n), denied) for line, group in reversals(stems) for n in range(_GROUPS) if n != group]
    return _keys(stems, not denied).union(others)


def _meanings(stem: str) -> frozenset[object]:
    """What a stem may mean; long stems of one beginning are taken for derivations: dissolve, dissolution."""
    return meanings(stem) | ({stem[:_BEGINNING] + "-"} if len(stem) >= _BEGINNING else frozenset())


def _is_sound(left: Side, right: Side, one: Predicate, other: Predicate) -> bool:
    """Whether two opposed predicates tell something, and neither sentence says what the other does as well.

    What is denied on one side may not stand beside a word with a "not" in it on the other; sentences that deny one
    thing alike deny nothing of one another. What both quote is compared as quotations.
    """
    denied = (one.cue is None) != (other.cue is None)
    if (
        _is_empty(left, one)
        or _is_empty(right, other)
        or (one.first in left.quoted and other.first in right.quoted)
    ):
        return False
    if not denied:
        return True
    side, found, rival = (left, one, right) if one.cue is None else (right, other, left)
    return not is_negative(side, found) and _denied(side).isdisjoint(_denied(rival))


def _is_empty(side: Side, found: Predicate) -> bool:
    """Whether a predicate tells of nothing that happened: a word that introduces speech, a place, what may be."""
    norm = side.tokens[found.first].norm
    return (found.first == found.last and (norm in SAID or norm in PLACING)) or is_supposed(side, found)


def _denied(side: Side) -> set[object]:
    """What the words that a sentence denies may mean."""
    return {meaning for k in side.denied for meaning in meanings(side.tokens[k].word.plain)}
