"""The quotations of two accounts that are the same words more or less: what was done to each, and whose they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.comparing.align import Alignment
from reader.comparing.odds import Pair, pairs_of
from reader.comparing.quoting.closest import closest
from reader.comparing.quoting.speakers import differ, may_be_meant, spoken
from reader.comparing.quoting.wording import SameWords, folded
from reader.comparing.reading import reading
from reader.language.quoting.quotations import Utterance
from reader.model import Account, QuotationRelation

# what stands in quotation marks between other words; no apostrophe is one
_CITED = re.compile(r"""(?<=\s)[‘“"'](.{1,200}?)[’”"'](?!\w)""")
FRAGMENT = 0.3
"""Closeness up to which a counterpart is only a fragment, and the rest may be reported in indirect speech."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation in its account."""

    account: Account
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class QuotedPair:
    """A quotation of one account and the closest one of the other account."""

    left: Quoted
    right: Quoted
    same: SameWords

    @property
    def is_fragment(self) -> bool:
        """Whether one is but a few words of the other."""
        return self.same.closeness < FRAGMENT

    @property
    def relation(self) -> QuotationRelation:
        """What was done to the words, unless the accounts surely give them to different people."""
        one, other = self.left.utterance, self.right.utterance
        if self.is_fragment or not differ(one.speaker, other.speaker):
            return self.same.change
        if _cites(one, other) or _cites(other, one):
            return self.same.change
        if may_be_meant(self.left.account, one, other.speaker):
            return self.same.change
        return self.same.change if may_be_meant(self.right.account, other, one.speaker) else "reattributed"

    def speaker(self, relation: QuotationRelation) -> str | None:
        """Whose words they are; both names where they are reattributed."""
        return spoken(self.left.utterance.speaker, self.right.utterance.speaker, relation)


@dataclass(frozen=True, slots=True)
class Counterparts:
    """The quotations of two accounts, by their numbers in either, and which of them are the same words."""

    left: Account
    right: Account
    linked: tuple[Pair, ...]  # sentences
    pairs: dict[Pair, QuotedPair]


def _cites(one: Utterance, other: Utterance) -> bool:
    """Whether a quotation has the words of another in quotation marks of its own: whoever says it repeats them."""
    return any(folded(other.words).text in folded(words).text for words in _CITED.findall(one.words))


def counterparts(together: Alignment) -> Counterparts:
    """Find out which quotations of two accounts belong together."""
    left, right = together.left, together.right
    a, b = reading(left).utterances, reading(right).utterances
    linked = pairs_of(together.links)
    pairs = {
        (i, j): QuotedPair(Quoted(left, a[i]), Quoted(right, b[j]), same)
        for (i, j), same in closest(a, b, frozenset(linked)).items()
    }
    return Counterparts(left, right, linked, pairs)
