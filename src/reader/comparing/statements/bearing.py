"""Whether two opposed predicates bear on one thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from math import log

from reader.comparing.statements.pairs import Side
from reader.comparing.statements.predicates import Predicate, clause
from reader.language.common import rate
from reader.language.contrast.contrasts import reversals

NAMES = (
    "odds", "same word", "aligned", "rare", "quoted", "phrase", "coming",
)  # fmt: skip
"""The features in order; :func:`bearing` says what each is."""

COMING = frozenset("will 'll would to may could should".split())
"""Words that put a verb into time to come."""

_NO_ODDS = 0.004
_RARE = 10.8  # what the logarithm of the rarest stem comes to
_NEAR = 4  # tokens before a verb in which its auxiliary is looked for


def bearing(
    left: Side,
    right: Side,
    one: Predicate,
    other: Predicate,
    odds: float,
    aligned: Collection[tuple[int, int]],
) -> tuple[float, ...]:
    """What speaks for and against two predicates, the same from either side, in the order of NAMES.

    ``odds`` say how likely the sentences are a link.
    """
    chance = min(max(odds, _NO_ODDS), 1 - _NO_ODDS)
    return (
        log(chance / (1 - chance)) / 5,
        float(one.stems == other.stems),
        float(any(one.first <= i <= one.last and other.first <= j <= other.last for i, j in aligned)),
        (_rarity(one.stems) + _rarity(other.stems)) / 2,
        float((one.first in left.quoted) + (other.first in right.quoted)) / 2,
        float(max(len(one.stems), len(other.stems)) > 1),
        float(_is_coming(left, one) != _is_coming(right, other)),
    )


@lru_cache(maxsize=65536)
def agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two words or phrases, given as stems, do not exclude one another."""
    mine, yours = reversals(one), reversals(other)
    apart = any(line == row and group != column for line, group in mine for row, column in yours)
    return not apart or not set(mine).isdisjoint(yours)


def _rarity(stems: Sequence[str]) -> float:
    """How rare the rarest of some stems is in English, 0 to 1."""
    return max(_rareness(stem) for stem in stems)


@lru_cache(maxsize=65536)
def _rareness(stem: str) -> float:
    return min(1.0, -log(rate(stem)) / _RARE)


def _is_coming(side: Side, found: Predicate) -> bool:
    first, _ = clause(side.tokens, found.first)
    return any(t.norm in COMING for t in side.tokens[max(first, found.first - _NEAR) : found.first])
