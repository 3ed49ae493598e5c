"""Which terms of two accounts match, and what they say for the sentences that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from reader.comparing.index import index
from reader.language.synonyms import groups_of

_STEM = 6  # letters that two derivations of one word have in common
_KIN = 0.7  # how much a related word counts beside the same word

Kin: TypeAlias = Mapping[str, Mapping[str, float]]
"""Term of the left account -> terms of the right one that match it, with the strength of the match, 0 to 1."""


@dataclass(slots=True)
class TermMatch:
    """Two matching terms, weighed; one object serves all pairs of sentences that share them, and is never changed."""

    left: str
    right: str
    strength: float  # 1 for the same word, less for a related one
    ours: float  # the weight of the left term, strength included
    theirs: float
    gain: float  # the lesser of the two
    holders: int  # how many pairs of sentences hold the terms
    rarity: float  # in English prose, strength included
    is_kind: bool  # of a value: no word of the text


@dataclass(slots=True)
class Shared:
    """What a left and a right sentence share; never changed."""

    left: int
    right: int
    terms: list[TermMatch]
    covered: tuple[float, float]  # the share of either sentence that these cover


def kin(left: Iterable[str], right: Collection[str]) -> Kin:
    """The terms of two accounts that match: the same, derived from one stem, or in one group of related words."""
    holders = index((key, term) for term in right for key in _keys(term))
    found: dict[str, dict[str, float]] = {}
    for term in left:
        matches = {other: _KIN for key in _keys(term) for other in holders.get(key, ())}
        if term in right:
            matches[term] = 1.0
        if matches:
            found[term] = matches
    return found


@lru_cache(maxsize=65536)
def _keys(term: str) -> tuple[str | int, ...]:
    """The groups of a term, and the letters it shares with its derivations; a phrase has none."""
    is_word = len(term) >= _STEM and not term[0].isdigit() and "_" not in term
    return (*groups_of(term), term[:_STEM]) if is_word else groups_of(term)
