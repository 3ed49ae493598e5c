"""Whether two words may report the same thing, by the groups of related words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from reader.language.related import groups_of


@lru_cache(maxsize=8192)
def meanings(stem: str) -> frozenset[str | int]:
    """What a stem may mean: itself, and the groups of related words that it stands in."""
    return frozenset((stem, *groups_of(stem)))


def related(left: str, right: str) -> bool:
    """Whether two stems stand in one group of related words, or are the same."""
    return left == right or not meanings(left).isdisjoint(meanings(right))


def any_related(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether a stem of the one side is related to one of the other."""
    others = frozenset().union(*map(meanings, right))
    return any(not meanings(one).isdisjoint(others) for one in left)
