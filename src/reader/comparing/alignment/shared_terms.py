"""The terms that two sentences share."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import TypeAlias

from reader.comparing.alignment.candidates import Kin
from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.alignment.value_terms import KIND

_Rank: TypeAlias = tuple[float, str, str, str, str]


class SharedTerms:
    """The matching terms of two accounts, each two of them weighed once."""

    __slots__ = ("_common", "_kin", "_related", "_row", "_same")

    def __init__(self, common: Ground, kin: Kin) -> None:
        """``kin`` are the terms of the left account that match some of the right one."""
        self._common, self._kin = common, kin
        there = common.right.holders
        self._same = {term: self._match(term, term, 1.0) for term in common.left.holders if term in there}
        self._related: dict[str, list[tuple[_Rank, TermMatch]]] = {}
        self._row: tuple[int, list[TermMatch]] = -1, []

    def of(self, i: int, j: int) -> list[TermMatch]:
        """The terms that two sentences share: the same ones, then related ones, each of them once.

        Quickest where the pairs of one left sentence follow one another.
        """
        ours, theirs = self._common.left.sentences[i].counts, self._common.right.sentences[j].counts
        same = self._same
        found = [same[term] for term in ours if term in theirs]
        related = [m for m in self._kin_of(i) if m.right in theirs and m.left not in theirs]
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

    def _kin_of(self, i: int) -> Sequence[TermMatch]:
        """The matches of the terms of a left sentence with terms that it does not have itself, the best first."""
        if self._row[0] != i:
            ours = self._common.left.sentences[i].counts
            ranked = [
                item
                for term in ours
                if term in self._kin
                for item in self._others(term)
                if item[1].right not in ours
            ]
            self._row = i, [match for _, match in sorted(ranked, key=itemgetter(0))]
        return self._row[1]

    def _others(self, term: str) -> list[tuple[_Rank, TermMatch]]:
        known = self._related.get(term)
        if known is None:
            weights = self._common.weights
            known = self._related[term] = [
                (
                    (-min(weights[term], weights[other]), min(term, other), max(term, other), term, other),
                    self._match(term, other, strength),
                )
                for other, strength in self._kin[term].items()
                if other != term
            ]
        return known

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
