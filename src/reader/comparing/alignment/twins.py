"""Sentences that stand in both accounts in the same words, and what that says of two versions of one text."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from reader.comparing.index import index
from reader.comparing.odds import Pair
from reader.model import Account

_WORD = re.compile(r"[\w'’]+")
_REVISION = 0.5  # share of sentences that stand on both sides in two versions of one text
_EDITED = 0.4  # share of words in common that makes a sentence alone between two twins an edit


def twins(left: Account, right: Account) -> tuple[Pair, ...]:
    """The pairs of sentences with the same words, each sentence in one at the most, in the order of the left account.

    The same text comes before other marks and capitals. A sentence that is repeated belongs to the one that stands
    beside the same neighbour, else the first to the first, and so on.
    """
    found: dict[int, int] = {}
    ours, theirs = (
        {number: s.text for number, s in enumerate(account.sentences) if _WORD.search(s.text)}
        for account in (left, right)
    )
    _pair(ours, theirs, found)
    _pair(_bare(ours), _bare(theirs), found)
    return tuple(sorted(found.items()))


def _bare(texts: dict[int, str]) -> dict[int, str]:
    return {number: " ".join(_words(text)) for number, text in texts.items()}


def _pair(ours: dict[int, str], theirs: dict[int, str], found: dict[int, int]) -> None:
    """Add the pairs of equal sentences to those found, and take them from the sentences, which are given by number."""

    def add(i: int, j: int) -> None:
        found[i] = j
        del ours[i], theirs[j]

    here, there = (index((text, number) for number, text in texts.items()) for texts in (ours, theirs))
    equal = [(places, there[text]) for text, places in here.items() if text in there]
    for places, others in equal:
        if len(places) == len(others) == 1:
            add(places[0], others[0])
    for step in (1, -1):
        for i, j in sorted(found.items(), reverse=step < 0):
            while ours.get(i := i + step, "") == theirs.get(j := j + step):
                add(i, j)
    for places, others in equal:
        left = [i for i in places if i in ours]
        right = [j for j in others if j in theirs]
        for i, j in zip(left, right, strict=False):
            add(i, j)


def is_revision(left: Account, right: Account, same: tuple[Pair, ...]) -> bool:
    """Whether two accounts are versions of one text, by their twins."""
    return len(same) > _REVISION * min(len(left.sentences), len(right.sentences))


def edits(left: Account, right: Account, same: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """In two versions, the sentences that stand alone between the same neighbours and share words."""
    taken = {j for _, j in same}
    ends = (-1, -1), (len(left.sentences), len(right.sentences))
    found = []
    for (i, j), (after, other) in pairwise((ends[0], *same, ends[1])):
        if after == i + 2 and other == j + 2 and j + 1 not in taken:
            words, others = _words(left.sentences[i + 1].text), _words(right.sentences[j + 1].text)
            if Indel.normalized_similarity(words, others) >= _EDITED:
                found.append((i + 1, j + 1))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Rest:
    """The sentences of an account that have no twin, as an account of its own."""

    account: Account
    places: tuple[int, ...]  # of its sentences in the whole account

    def numbers(self) -> dict[int, int]:
        """Place in the whole account -> number in the rest."""
        return {place: number for number, place in enumerate(self.places)}


def rest(account: Account, taken: Collection[int]) -> Rest:
    """The sentences of an account but for some that are ``taken``."""
    places = tuple(k for k in range(len(account.sentences)) if k not in taken)
    return Rest(Account(account.article, tuple(account.sentences[k] for k in places)), places)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))
