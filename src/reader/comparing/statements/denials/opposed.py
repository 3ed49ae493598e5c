"""Which predicates of two accounts are opposed, found by what they mean.

Two are when they mean the same and one is denied, or when they exclude one another and both or neither are denied.
"""

from __future__ import annotations

from functools import lru_cache

from reader.comparing.index import index
from reader.comparing.statements.denials.said import Said
from reader.comparing.statements.predicates import Predicate
from reader.comparing.statements.sides import BothSides
from reader.language.contrast.contrasts import reversals, synonyms
from reader.language.synonyms import meanings

_MOST_PAIRS = 10_000  # of sentences, beyond which only those with something in common are asked
_GROUPS = 4  # of a contrast, at the most
_BEGINNING = 6  # letters by which derivations of one word are known


def opposed(both: BothSides) -> list[tuple[Said, Said]]:
    """The opposed predicates of sentences that have something in common, in accounts of one story of any; in order."""
    asked = [
        (i, m, _opposed(predicate.stems, predicate.cue is not None))
        for i, side in enumerate(both.left)
        for m, predicate in enumerate(side.predicates)
    ]
    wanted: frozenset[object] = frozenset().union(*[keys for _, _, keys in asked])
    holders: dict[object, dict[int, list[int]]] = {}
    for j, side in enumerate(both.right):
        for n, predicate in enumerate(side.predicates):
            for key in keys_of(predicate) & wanted:
                holders.setdefault(key, {}).setdefault(j, []).append(n)
    held = frozenset(holders)
    near = index(both.odds)
    everywhere = both.one_story and len(both.left) * len(both.right) <= _MOST_PAIRS
    places = {
        (i, j, m, n)
        for i, m, keys in asked
        for key in keys & held
        for j in (holders[key] if everywhere else holders[key].keys() & near.get(i, ()))
        for n in holders[key][j]
    }
    return [
        (Said(one, one.predicates[m]), Said(other, other.predicates[n]))
        for i, j, m, n in sorted(places)
        for one, other in ((both.left[i], both.right[j]),)
    ]


def say_the_same(one: Predicate, other: Predicate) -> bool:
    """Whether two predicates mean the same, and both or neither are denied."""
    return not keys_of(one).isdisjoint(keys_of(other))


def keys_of(predicate: Predicate) -> frozenset[object]:
    """What a predicate is found by."""
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
