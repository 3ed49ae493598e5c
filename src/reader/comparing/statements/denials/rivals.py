"""Did and did not: predicates of two accounts that cannot both hold of one thing.

Two are opposed when they mean the same and one is denied, or when they exclude one another and both or neither are denied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from reader.comparing.index import index
from reader.comparing.rivalry import Model, Rivals
from reader.comparing.statements.denials.features import FEATURES, company, outline
from reader.comparing.statements.denials.said import Said, exclude
from reader.comparing.statements.denials.surroundings import Surroundings
from reader.comparing.statements.predicates import Predicate
from reader.comparing.statements.sides import BothSides
from reader.language.contrast.contrasts import reversals, synonyms
from reader.language.synonyms import meanings
from reader.model import Difference

MODEL = Model(FEATURES, conflict=0.6)

_MOST_PAIRS = 10_000  # of sentences, beyond which only those with something in common are asked
_TOLD = 0.5  # odds of a sentence that tells what another one does
_GROUPS = 4  # of a contrast, at the most
_BEGINNING = 6  # letters by which derivations of one word are known


def differences(both: BothSides) -> Iterator[Difference]:
    """The contradictions of two accounts about what happened and what did not."""
    for pair, certainty in MODEL.conflicts(rivals(both, least=MODEL.conflict)):
        yield pair.conflict("negation", certainty)


def rivals(both: BothSides, *, least: float = 0.0) -> list[Rivals[Said]]:
    """All opposed predicates of sentences that have something in common, with what speaks for them.

    In accounts of one story they may stand anywhere. Those that cannot reach the ``least`` probability are left out.
    """
    ours, theirs = ([side.predicates for side in sides] for sides in (both.left, both.right))
    places = sorted(_opposed_places(ours, theirs, both))
    around = Surroundings(both.odds)
    here_too = Counter(stems for stems, _ in {(ours[i][m].stems, i) for i, _, m, _ in places})
    there_too = Counter(stems for stems, _ in {(theirs[j][n].stems, j) for _, j, _, n in places})
    telling = [pair for pair, likely in both.odds.items() if likely >= _TOLD]
    lefts, rights = index((j, i) for i, j in telling), index(telling)
    chosen = []
    for i, j, m, n in places:
        one, other = ours[i][m], theirs[j][n]
        here, there = Said(both.left[i], one), Said(both.right[j], other)
        seen = outline(here, there, around, here_too[one.stems] * there_too[other.stems])
        if MODEL.at_best(seen) < least or not exclude(here, there):
            continue
        said = _are_said((other, ours[i]), (one, theirs[j]))
        told = _are_said(
            (other, (p for k in lefts.get(j, ()) if k != i for p in ours[k])),
            (one, (p for k in rights.get(i, ()) if k != j for p in theirs[k])),
        )
        chosen.append(Rivals(here, there, (*seen, company(here, there), said, told)))
    return chosen


def _opposed_places(
    ours: Sequence[Sequence[Predicate]], theirs: Sequence[Sequence[Predicate]], both: BothSides
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
            for key in _keys_of(predicate) & asked:
                holders.setdefault(key, {}).setdefault(j, []).append(n)
    held = frozenset(holders)
    near = index(both.odds)
    everywhere = both.one_story and len(ours) * len(theirs) <= _MOST_PAIRS
    return {
        (i, j, m, n)
        for i, m, keys in opposed
        for key in keys & held
        for j in (holders[key] if everywhere else holders[key].keys() & near.get(i, ()))
        for n in holders[key][j]
    }


def _are_said(*found: tuple[Predicate, Iterable[Predicate]]) -> float:
    """The share of some predicates that say the same as one of the others beside them."""
    shares = [any(not _keys_of(p).isdisjoint(_keys_of(q)) for q in others) for p, others in found]
    return sum(shares) / len(shares)


def _keys_of(predicate: Predicate) -> frozenset[object]:
    return _keys(predicate.stems, predicate.cue is not None)


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
