"""Two invented accounts and the links between them, for tests of claims and quotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import reader
from reader.comparing.accounts import account
from reader.comparing.align import Alignment
from reader.comparing.odds import Odds
from reader.comparing.reading import Reading, reading
from reader.comparing.statements.sides import BothSides, both_sides
from reader.model import Account, Difference, Link

SURE: Odds = {(0, 0): 0.95}


def told(*blocks: str) -> Account:
    """An account of some blocks of text."""
    return account(reader.parse("\n\n".join(blocks), name="account.txt", clean=False))


def read(*blocks: str) -> Reading:
    """The reading of an account of some blocks of text."""
    return reading(told(*blocks))


def linked(*places: tuple[int, int]) -> tuple[Link, ...]:
    """Links between sentences, one a pair."""
    return tuple(Link((i,), (j,), "reworded", "likely", ()) for i, j in places)


def aligned(left: Account, right: Account, odds: Odds = SURE) -> Alignment:
    """Two accounts, all their sentences with odds linked."""
    return Alignment(left, right, linked(*odds), odds)


def against(left: Account, right: Account, odds: Odds = SURE, *, one_story: bool = True) -> BothSides:
    """Two accounts sentence against sentence, all those with odds linked."""
    found = both_sides(aligned(left, right, odds))
    return replace(found, odds=odds, one_story=one_story, surely=one_story)


def spans(differences: Iterable[Difference]) -> list[tuple[str, str]]:
    """The words of each difference."""
    return [(d.left.text, d.right.text) for d in differences]


def both_ways(
    compare: Callable[[Account, Account], Iterable[Difference]], left: str, right: str
) -> list[tuple[str, str]]:
    """The words of the differences between two texts, which have to be the same from the other side."""
    one, other = told(left), told(right)
    found = spans(compare(one, other))
    mirrored = [(b, a) for a, b in spans(compare(other, one))]
    assert sorted(found) == sorted(mirrored)
    return found
