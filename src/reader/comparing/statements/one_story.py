"""Whether two accounts are of one story at all, by the names they have in common."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.statements.pairs import Odds, Side
from reader.language.people.name_words import CALENDAR

SHARED = 0.3
"""Share of the words in the names of the account with fewer names that the other one has; of one story most do."""

FEW = 3
"""Words in names below which nothing can be said."""

_LINK = 0.8


def are_one_story(left: Sequence[Side], right: Sequence[Side]) -> bool:
    """Whether two accounts name enough of the same people, bodies and places to be of one story."""
    ours, theirs = _name_words(left), _name_words(right)
    least = min(len(ours), len(theirs))
    return least < FEW or len(ours & theirs) >= SHARED * least


def likely(odds: Odds) -> Odds:
    """The pairs of sentences that are likely links: all that is compared of two accounts that are not of one story."""
    return {pair: share for pair, share in odds.items() if share >= _LINK}


def _name_words(sides: Sequence[Side]) -> frozenset[str]:
    words = (
        word.casefold().strip(".,'’") for side in sides for m in side.mentions for word in m.entity.split()
    )
    return frozenset(word for word in words if len(word) > 2 and word not in CALENDAR)
