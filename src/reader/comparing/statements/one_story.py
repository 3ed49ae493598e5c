"""Whether two accounts are of one story at all, by the names they have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.comparing.odds import Odds
from reader.comparing.reading import mentions
from reader.comparing.statements.sides import Side
from reader.language.names.name_words import CALENDAR
from reader.language.names.names import Mention
from reader.model import Account

SHARED = 0.3
"""Share of the words in the names of the account with fewer names that the other one has; of one story most do."""

FEW = 3
"""Words in names below which nothing can be said."""

_LINK = 0.8


def are_one_story(left: Sequence[Side], right: Sequence[Side]) -> bool:
    """Whether two accounts name enough of the same people, bodies and places to be of one story."""
    ours, theirs = (_name_words(side.mentions for side in own) for own in (left, right))
    return min(len(ours), len(theirs)) < FEW or _share(ours, theirs)


def name_the_same(left: Account, right: Account, otherwise: bool) -> bool:
    """Whether two accounts name enough of the same things; where one of them names few, what is thought otherwise."""
    ours, theirs = _names_of(left), _names_of(right)
    if min(len(ours), len(theirs)) < FEW:
        return otherwise or bool(ours & theirs)
    return _share(ours, theirs)


def _share(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return len(ours & theirs) >= SHARED * min(len(ours), len(theirs))


def likely(odds: Odds) -> Odds:
    """The pairs of sentences that are likely links: all that is compared of two accounts that are not of one story."""
    return {pair: share for pair, share in odds.items() if share >= _LINK}


@lru_cache(maxsize=16)
def _names_of(account: Account) -> frozenset[str]:
    return _name_words(mentions(account))


def _name_words(rows: Iterable[Sequence[Mention]]) -> frozenset[str]:
    words = (word.casefold().strip(".,'’") for row in rows for m in row for word in m.entity.split())
    return frozenset(word for word in words if len(word) > 2 and word not in CALENDAR)
