"""The terms that two sentences share."""

from __future__ import annotations

from reader.comparing.alignment.candidates import Kin
from reader.comparing.alignment.term_match import Shared, TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.alignment.value_terms import KIND


class SharedTerms:
    """The matching terms of two accounts, each two of them weighed once."""

    __slots__ = ("_common", "_related", "_same")

    def __init__(self, common: Ground, kin: Kin) -> None:
        """``kin`` are the terms of the left account that match some of the right one."""
        self._common = common
        here, there = common.left.holders, common.right.holders
        self._same = {term: self._match(term, term, 1.0) for term in here if term in there}
        self._related: list[list[TermMatch]] = [[] for _ in common.left.sentences]
        others = [
            self._match(term, other, strength)
            for term, matching in kin.items()
            for other, strength in matching.items()
            if other != term
        ]
        for match in sorted(others, key=self._rank):
            for i in here[match.left]:
                if match.right not in common.left.sentences[i].counts:
                    self._related[i].append(match)

    def of(self, i: int, j: int) -> Shared:
        """What two sentences share."""
        terms = self._terms(i, j)
        ours, theirs = sum([m.ours for m in terms]), sum([m.theirs for m in terms])
        common = self._common
        return Shared(i, j, terms, (ours / common.left.masses[i], theirs / common.right.masses[j]))

    def _terms(self, i: int, j: int) -> list[TermMatch]:
        """The same ones, then related ones, the best first, each term once."""
        ours, theirs = self._common.left.sentences[i].counts, self._common.right.sentences[j].counts
        same = self._same
        found = [same[term] for term in ours if term in theirs]
        related = [m for m in self._related[i] if m.right in theirs and m.left not in theirs]
        if len(related) < 2:
            return found + related
        lefts: set[str] = set()
        rights: set[str] = set()
        for match in related:
            if match.left not in lefts and match.right not in rights:
                lefts.add(match.left)
                rights.add(match.right)
                found.append(match)
        return found

    def _rank(self, match: TermMatch) -> tuple[float, str, str, str]:
        """What orders matches: the weightier first, the same from either side."""
        one, other = sorted((match.left, match.right))
        return -match.gain, one, other, match.left

    def _match(self, term: str, other: str, strength: float) -> TermMatch:
        common = self._common
        ours, theirs = strength * common.weights[term], strength * common.weights[other]
        return TermMatch(
            term,
            other,
            strength,
            ours,
            theirs,
            min(ours, theirs),
            len(common.left.holders[term]) * len(common.right.holders[other]),
            strength * min(common.rarity[term], common.rarity[other]),
            term.startswith(KIND),
        )
