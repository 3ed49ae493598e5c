"""The terms that two sentences share."""

from __future__ import annotations

from reader.comparing.alignment.term_match import Shared, TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.alignment.value_terms import KIND


class SharedTerms:
    """The matching terms of two accounts, each two of them weighed once."""

    __slots__ = ("_common", "_related", "_same")

    def __init__(self, common: Ground) -> None:
        self._common = common
        self._same: dict[str, TermMatch] = {}
        self._related: list[list[TermMatch]] = [[] for _ in common.left.sentences]
        others = []
        for term, matching in common.kin.items():
            for other, strength in matching.items():
                match = self._match(term, other, strength)
                if other == term:
                    self._same[term] = match
                else:
                    others.append(match)
        for match in sorted(others, key=_rank):
            for i in common.left.holders[match.left]:
                if match.right not in common.left.sentences[i].counts:
                    self._related[i].append(match)

    def of(self, i: int, j: int) -> Shared:
        """What two sentences share: the same terms, then related ones, the best first, each term once."""
        left, right = self._common.left, self._common.right
        ours, theirs = left.sentences[i].counts, right.sentences[j].counts
        same = self._same
        found = [same[term] for term in ours if term in theirs]
        related = [m for m in self._related[i] if m.right in theirs and m.left not in theirs]
        taken: tuple[set[str], set[str]] = set(), set()
        for match in related:
            if match.left not in taken[0] and match.right not in taken[1]:
                taken[0].add(match.left)
                taken[1].add(match.right)
                found.append(match)
        covers = sum([m.ours for m in found]), sum([m.theirs for m in found])
        return Shared(i, j, found, (covers[0] / left.masses[i], covers[1] / right.masses[j]))

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


def _rank(match: TermMatch) -> tuple[float, list[str], str]:
    """What orders matches: the weightier first, the same from either side."""
    return -match.gain, sorted((match.left, match.right)), match.left
