"""Sentences that stand in both accounts in the same words, and what that says of two versions of one text."""

from __future__ import annotations

import re
from itertools import pairwise

from rapidfuzz.distance import Indel

from reader.model import Account

_WORD = re.compile(r"[\w'’]+")
_REVISION = 0.5  # share of sentences that stand on both sides in two versions of one text
_EDITED = 0.4  # share of words in common that makes a sentence alone between two twins an edit

Pair = tuple[int, int]


def twins(left: Account, right: Account) -> tuple[Pair, ...]:
    """The pairs of sentences with the same words; of repeated ones the first with the first, and so on."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for number, sentence in enumerate(right.sentences):
        waiting.setdefault(_words(sentence.text), []).append(number)
    taken = dict.fromkeys(waiting, 0)
    found = []
    for number, sentence in enumerate(left.sentences):
        words = _words(sentence.text)
        places = waiting.get(words, [])
        if words and taken.get(words, 0) < len(places):
            found.append((number, places[taken[words]]))
            taken[words] += 1
    return tuple(found)


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
