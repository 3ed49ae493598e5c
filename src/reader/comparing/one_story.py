"""Whether two accounts are of one story at all, by the names they have in common."""

from __future__ import annotations

from functools import lru_cache

from reader.comparing.odds import Odds
from reader.comparing.reading import mentions
from reader.language.names.name_words import CALENDAR
from reader.model import Account, Comparison

SHARED = 0.2
"""Share of the words in the names of the account with fewer names that the other one has; mostly it is half and more."""

FEW = 3
"""Words in names below which nothing can be said."""

_LINK = 0.8
_HARDLY = 5  # one sentence in so many has a counterpart in two accounts of other stories


def are_one_story(left: Account, right: Account, *, otherwise: bool = True) -> bool:
    """Whether two accounts name enough of the same people, bodies and places to be of one story.

    Where one of them names few, a single one in common is enough, and without any it is as is thought ``otherwise``.
    """
    ours, theirs = _name_words(left), _name_words(right)
    fewest, shared = min(len(ours), len(theirs)), len(ours & theirs)
    if fewest < FEW:
        return otherwise or shared > 0
    return shared >= SHARED * fewest


def seem_unrelated(comparison: Comparison) -> bool:
    """Whether hardly a sentence has a counterpart, and the accounts name others, too."""
    left, right = comparison.left, comparison.right
    if _HARDLY * len(comparison.links) >= min(len(left.sentences), len(right.sentences)):
        return False
    return not are_one_story(left, right, otherwise=bool(comparison.links))


def likely_links(odds: Odds) -> Odds:
    """The pairs of sentences that are likely links: all that is compared of two accounts that are not of one story."""
    return {pair: share for pair, share in odds.items() if share >= _LINK}


@lru_cache(maxsize=16)
def _name_words(account: Account) -> frozenset[str]:
    entities = {mention.entity for row in mentions(account) for mention in row}
    words = {word.casefold().strip(".,'’") for entity in entities for word in entity.split()}
    return frozenset(word for word in words if len(word) > 2 and word not in CALENDAR)
