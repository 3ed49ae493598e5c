"""Sentences that stand in both accounts in the same words, and what that says of two versions of one text."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

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
    taken: set[int] = set()
    ours, theirs = ([s.text for s in account.sentences] for account in (left, right))
    _pair(ours, theirs, found, taken)
    _pair(_unpaired(ours, found), _unpaired(theirs, taken), found, taken)
    return tuple(sorted(found.items()))


def _unpaired(texts: Sequence[str], done: Container[int]) -> list[str]:
    """The bare words of the sentences that are in no pair yet, and nothing of the others."""
    return ["" if number in done else " ".join(_words(text)) for number, text in enumerate(texts)]


def _pair(ours: Sequence[str], theirs: Sequence[str], found: dict[int, int], taken: set[int]) -> None:
    """Add the pairs of equal sentences that are in no pair yet and have words."""
    here, there = _places(ours, found), _places(theirs, taken)
    shared = [(places, there[text]) for text, places in here.items() if text in there]
    for places, others in shared:
        if len(places) == len(others) == 1:
            found[places[0]] = others[0]
            taken.add(others[0])
    for step in (1, -1):
        for i, j in sorted(found.items(), reverse=step < 0):
            i, j = i + step, j + step
            while (
                _is_free(i, ours, found)
                and _is_free(j, theirs, taken)
                and ours[i] == theirs[j]
                and _WORD.search(ours[i])
            ):
                found[i] = j
                taken.add(j)
                i, j = i + step, j + step
    for places, others in shared:
        if len(places) > 1 or len(others) > 1:
            pairs = zip(
                (i for i in places if i not in found), (j for j in others if j not in taken), strict=False
            )
            for i, j in list(pairs):
                found[i] = j
                taken.add(j)


def _places(texts: Sequence[str], done: Container[int]) -> dict[str, list[int]]:
    """The places of each sentence with words in it that is not done yet."""
    found: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        if number not in done and _WORD.search(text):
            found.setdefault(text, []).append(number)
    return found


def _is_free(place: int, texts: Sequence[str], done: Container[int]) -> bool:
    return 0 <= place < len(texts) and place not in done


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


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))
