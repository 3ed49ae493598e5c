"""How far the slots of two values are the same, by the words that they share, in the same or in related words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.comparing.values.slots import Content, Slot
from reader.language.contrast.contrasts import contrast
from reader.language.figures.units import UNITS
from reader.language.synonyms import groups_of

_RELATED = 0.8  # likeness of two words of one group
_LEAST_MASS = 1.2  # a sentence of one word proves little
_CONVERSE = frozenset(
    (frozenset(("sell", "buy")), frozenset(("sold", "bought")), frozenset(("lend", "borrow")))
)
"""Stems that exclude one another and yet tell one deal from its two sides."""


@lru_cache(maxsize=4096)
def likes(left: Content, right: Content) -> Mapping[tuple[int, int], float]:
    """Which content words of two sentences say the same or related things, and how well, 0 to 1."""
    found: dict[tuple[int, int], float] = {}
    for i, stem, groups in left.stems:
        for group in groups:
            for j in right.by_group.get(group, ()):
                found[i, j] = _RELATED
        for j in right.by_stem.get(stem, ()):
            found[i, j] = 1.0
    return found


def likeness(left: Slot, right: Slot) -> float:
    """How far two slots are the same, 0 to 1."""
    mine: dict[int, float] = {}
    theirs: dict[int, float] = {}
    for (i, j), strength in likes(left.content, right.content).items():
        if i in left.weights and j in right.weights:
            worth = strength * (left.weights[i] * right.weights[j]) ** 0.5
            mine[i] = max(mine.get(i, 0.0), worth)
            theirs[j] = max(theirs.get(j, 0.0), worth)
    shared = min(sum(mine.values()), sum(theirs.values()))
    return min(1.0, shared / min(_mass(left), _mass(right)))


def _mass(slot: Slot) -> float:
    return max(_LEAST_MASS, sum(slot.weights.values()))


def closeness(left: Slot, right: Slot, *, but_heads: bool = False) -> float:
    """How close to both values a word stands that their clauses share, 0 to 1; names stand near too many values.

    ``but_heads``: what is counted on both sides is no such word.
    """
    (first, end), (begin, stop) = left.clause, right.clause
    return max(
        (
            strength * min(left.weights[i] / left.most, right.weights[j] / right.most)
            for (i, j), strength in likes(left.content, right.content).items()
            if first <= i < end
            and begin <= j < stop
            and i in left.weights
            and j in right.weights
            and i not in left.names
            and j not in right.names
            and not (but_heads and i in left.head and j in right.head)
        ),
        default=0.0,
    )


def head_is_shared(left: Slot, right: Slot) -> bool:
    """Whether what is counted may be the same: a straight win is no straight appearance."""
    last = max(left.head), max(right.head)
    return any(
        (i == last[0] and j in right.head) or (j == last[1] and i in left.head)
        for i, j in likes(left.content, right.content)
    )


def opposed(left: Slot, right: Slot) -> bool:
    """Whether what is said of two values excludes one another: killed and injured, rose and fell.

    Asked are the words closest to each that the other sentence does not have.
    """
    mine, theirs = _own(left, right.content), _own(right, left.content)
    return any(
        contrast((one,), (other,)) and frozenset((one, other)) not in _CONVERSE
        for one in mine
        for other in theirs
    )


def _own(slot: Slot, other: Content) -> list[str]:
    stems = (slot.words[i].stem for i in slot.closest if slot.words[i].norm not in UNITS)
    return [
        stem
        for stem in stems
        if stem not in other.by_stem and other.by_group.keys().isdisjoint(groups_of(stem))
    ]
