"""A predicate where a sentence says it, how it does, and which opposed ones that leaves no room for.

It may be denied, quoted, supposed, to come, or true only of some.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.comparing.statements.predicates import Predicate
from reader.comparing.statements.scope import OPEN
from reader.comparing.statements.sides import Side
from reader.language.denials import (
    BOUNDS,
    COMING,
    LASTING,
    NEGATIVE,
    PARTS,
    SO_FAR,
    SUPPOSING,
    TIMES,
    UNREAL,
)
from reader.language.word_classes import DETERMINERS, SUBJECT_PRONOUNS
from reader.model import Span


@dataclass(frozen=True, slots=True)
class Said:
    """A predicate where it stands."""

    side: Side
    predicate: Predicate

    @property
    def span(self) -> Span:
        """Its words with what denies them."""
        found = self.predicate
        cue = found.first if found.cue is None else found.cue
        return self.side.span(min(cue, found.first), max(cue, found.last))

    @property
    def lead(self) -> tuple[str, ...]:
        """The words before it in its clause."""
        return self.side.norms[self.side.clause(self.predicate.first)[0] : self.predicate.first]

    @property
    def names(self) -> frozenset[str]:
        """The names before it in its clause."""
        first, last = self.side.clause(self.predicate.first)[0], self.predicate.first
        return frozenset(self.side.norms[k] for k in range(first, last) if self.side.mention_at(k))

    @property
    def words(self) -> frozenset[str]:
        """The words of its clause."""
        return frozenset(self.side.norms[slice(*self.side.clause(self.predicate.first))])

    @property
    def is_denied(self) -> bool:
        """Whether it is said not to be so."""
        return self.predicate.cue is not None

    @property
    def is_quoted(self) -> bool:
        """Whether it stands in a quotation."""
        return self.predicate.first in self.side.quoted

    @property
    def is_supposed(self) -> bool:
        """Whether it is not said to hold: behind an "if", but not "did not say if", a "would have", or in a question."""
        if self.side.norms[-1] == "?":
            return True
        first, _ = self.side.clause(self.predicate.first)
        before = {self.side.norm(first - 1), *self.lead}
        return before >= UNREAL or not (self.is_denied or SUPPOSING.isdisjoint(before))

    @property
    def is_beside_denial(self) -> bool:
        """Whether a denial or a word with a "not" in it stands beside it in its clause: children were excluded."""
        found = self.predicate
        first, last = self.side.clause(found.first)
        beside = (*range(first, found.first), *range(found.last + 1, last))
        return any(self.side.tokens[k].word.denies or self.side.norms[k] in NEGATIVE for k in beside)

    @property
    def is_pending(self) -> bool:
        """Whether it is denied only up to now: has yet to, have not; but not what is undecided."""
        cue = self.predicate.cue
        if cue is None or not (self.side.tokens[cue].word.denies or self.side.norms[cue] == "yet"):
            return False
        if not OPEN.isdisjoint(self.side.norms[cue : self.predicate.first]):
            return False
        return not SO_FAR.isdisjoint(self.side.norms[max(0, cue - 1) : cue + 2])

    @property
    def is_bounded(self) -> bool:
        """Whether it holds or is denied only for a time: until Friday, before; but not before what is named; for years."""
        side, found = self.side, self.predicate
        behind = range(found.first if found.cue is None else found.cue, side.clause(found.last)[1] + 1)
        for k in behind:
            if side.norm(k) in BOUNDS and side.norm(k + 1) not in DETERMINERS:
                return True
            if side.norm(k) == "for" and any(
                n.removesuffix("s") in LASTING for n in side.norms[k + 2 : k + 6]
            ):
                return True
        return False

    @property
    def is_to_come(self) -> bool:
        """Whether it tells of the future, as far as its auxiliaries tell."""
        return not COMING.isdisjoint(self.lead)

    @property
    def is_shared_out(self) -> bool:
        """Whether it is told of a part of some, of which another part may be told the contrary: some stayed."""
        return any(word in PARTS or word[:1].isdigit() for word in self.lead)


def exclude(one: Said, other: Said) -> bool:
    """Whether two opposed predicates both say something that cannot hold beside the other one.

    What both quote is compared as quotations.
    """
    if _are_two(one, other) or _at_two_times(one, other):
        return False
    if one.is_supposed or other.is_supposed or (one.is_quoted and other.is_quoted):
        return False
    if one.is_denied == other.is_denied:
        if _ends(one, other) or _ends(other, one):
            return False
        return not (one.is_shared_out and other.is_shared_out)
    affirmed, denied = (one, other) if other.is_denied else (other, one)
    return not _leaves_room(denied, affirmed)


def _are_two(one: Said, other: Said) -> bool:
    """Whether a man is told of on one side and a woman on the other, or two names that one of the sentences tells apart."""
    subjects = [SUBJECT_PRONOUNS.intersection(said.lead) for said in (one, other)]
    if all(subjects) and subjects[0].isdisjoint(subjects[1]):
        return True
    mine, yours = one.names, other.names
    if not (mine and yours) or not mine.isdisjoint(yours):
        return False
    return (mine <= other.side.vocabulary - other.words) or (yours <= one.side.vocabulary - one.words)


def _at_two_times(one: Said, other: Said) -> bool:
    """Whether two days, months or parts of a day are told of: did not sail on Sunday, sailed on Monday."""
    mine, yours = one.words, other.words
    return any(ours & mine and ours & yours and not mine & yours & ours for ours in TIMES)


def _ends(lasting: Said, coming: Said) -> bool:
    """Whether what lasts up to a time may end with what is to come: shut until Monday, will reopen."""
    is_present = coming.side.norms[coming.predicate.first].endswith("s")
    return lasting.is_bounded and (coming.is_to_come or is_present)


def _leaves_room(denied: Said, affirmed: Said) -> bool:
    """Whether what one sentence denies may be so all the same as the other one affirms it.

    It may stand there beside another denial, have come about since, or be to come.
    """
    return affirmed.is_beside_denial or denied.is_bounded or (denied.is_pending and affirmed.is_to_come)
