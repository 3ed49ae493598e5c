"""What has to be read of two long versions of one text: the blocks that changed, and what it takes to understand them.

What stands in both versions in the same words differs in nothing, so values and claims are looked for where something
changed. To understand a block with a quotation or a pronoun one needs the sentences before it, and for its names those
in which they stand first, where they are given in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from reader.comparing.accounts import Excerpt, excerpt
from reader.comparing.align import Alignment
from reader.language.people.presence import LOOK_BACK
from reader.language.speech import GROUPS
from reader.language.word_classes import HE, SHE
from reader.model import Account, Difference, Quotation

T = TypeVar("T", Difference, Quotation)

WHOLE = 200
"""Sentences up to which two versions are read whole."""

_MOST = 0.6  # share of the sentences above which leaving out the others is not worth while
_LEANING = re.compile(rf"[\"“”„«»‘]|\b(?:{'|'.join(sorted(HE | SHE | GROUPS))})\b", re.IGNORECASE)
"""What says that the sentences before may be needed: a quotation, "she", "the company"."""

_CAPITALIZED = re.compile(r"\b[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]\w+")


@dataclass(frozen=True, slots=True)
class Excerpts:
    """What has to be read of two versions, and what is known of the alignment of it."""

    left: Excerpt
    right: Excerpt
    together: Alignment

    def whole(self, found: T) -> T:
        """A difference or a quotation of the excerpts as one of the whole accounts."""
        left, right = found.left and self.left.span(found.left), found.right and self.right.span(found.right)
        return replace(found, left=left, right=right)


def needed(left: Account, right: Account, together: Alignment) -> Excerpts | None:
    """What has to be read of two long versions of one text; None for other accounts and where that is nearly all."""
    same = together.unchanged
    if not same or min(len(left.sentences), len(right.sentences)) <= WHOLE:
        return None
    back = {j: i for i, j in same.items()}
    ours, theirs = _wanted(left, same), _wanted(right, back)
    ours |= _blocks(left, (back[j] for j in theirs if j in back))
    theirs |= _blocks(right, (same[i] for i in ours if i in same))
    if len(ours) + len(theirs) > _MOST * (len(left.sentences) + len(right.sentences)):
        return None
    one, other = excerpt(left, ours), excerpt(right, theirs)
    return Excerpts(one, other, _within(together, one, other))


def _wanted(account: Account, same: Mapping[int, int]) -> set[int]:
    """The sentences of an account that have to be read for what is not the same in the other one."""
    changed = _blocks(account, (i for i in range(len(account.sentences)) if i not in same))
    leaning = {i for i in changed if _LEANING.search(account.sentences[i].text)}
    before = {i - back for i in leaning for back in range(1, LOOK_BACK + 1) if i >= back}
    return changed | _blocks(account, before | _introductions(account, changed))


def _blocks(account: Account, places: Iterable[int]) -> set[int]:
    """All sentences of the blocks in which some stand."""
    blocks = {account.sentences[place].block for place in places}
    return {number for number, sentence in enumerate(account.sentences) if sentence.block in blocks}


def _introductions(account: Account, places: Iterable[int]) -> set[int]:
    """The sentences in which the words with a capital that stand at some places stand first."""
    wanted = {word for place in places for word in _CAPITALIZED.findall(account.sentences[place].text)}
    found: set[int] = set()
    for number, sentence in enumerate(account.sentences):
        if here := wanted.intersection(_CAPITALIZED.findall(sentence.text)):
            found.add(number)
            wanted -= here
    return found


def _within(together: Alignment, left: Excerpt, right: Excerpt) -> Alignment:
    """What is known of the sentences of two excerpts."""
    here, there = left.numbers(), right.numbers()
    links = tuple(
        replace(link, left=(here[i],), right=(there[j],), runner_up=None)
        for link in together.links
        if (i := link.left[0]) in here and (j := link.right[0]) in there
    )
    odds = {
        (here[i], there[j]): likely for (i, j), likely in together.odds.items() if i in here and j in there
    }
    same = {here[i]: there[j] for i, j in together.unchanged.items() if i in here and j in there}
    return Alignment(links, odds, same)
