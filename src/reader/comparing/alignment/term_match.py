"""Two matching terms of two accounts, and what they say for the sentences that hold them."""

from __future__ import annotations

from dataclasses import dataclass


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
