"""Whether two words may report the same thing, by the groups of related words."""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.related import groups


def related(left: str, right: str) -> bool:
    """Whether two stems stand in one group of related words, or are the same."""
    known = groups()
    return left == right or not set(known.get((left,), ())).isdisjoint(known.get((right,), ()))


def any_related(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether a stem of the one side is related to one of the other."""
    others = list(right)
    return any(related(one, other) for one in left for other in others)
