"""The order of differences: what a desk editor would want to know first."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Account, Certainty, Difference, DifferenceKind

KINDS: dict[DifferenceKind, int] = {
    "quote": 10,
    "attribution": 10,
    "negation": 9,
    "name": 9,
    "role": 8,
    "number": 8,
    "cause": 8,
    "money": 8,
    "place": 7,
    "date": 7,
    "percent": 7,
    "age": 6,
    "modality": 6,
    "time": 5,
}
"""How much a kind of difference can embarrass: words put into mouths, whether and who, how many, then the rest."""

VALUES = frozenset(("number", "money", "percent", "date", "time", "age"))
"""Kinds of values, each of which is told for itself."""

CERTAINTY: dict[Certainty, float] = {"sure": 1.0, "likely": 0.8, "guess": 0.5}

DEATHS = frozenset("die dies died dead death deaths kill kills killed killing fatal victim victims".split())
"""Words of a sentence whose facts come before all others."""

DEATH = 2.0
LEAD = 1.5
"""What is added for a matter of life and death, and for the first sentence of an account; less further down."""


def ordered(left: Account, right: Account, differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences, the most material first: conflicts before roundings, then by weight, then in reading order."""
    return _told_once(
        sorted(
            differences,
            key=lambda d: (
                d.verdict != "conflict",
                -round(weight(left, right, d), 6),
                d.left.sentence + d.right.sentence,
                min(d.left.sentence, d.right.sentence),
                d.kind,
                d.left.start + d.right.start,
                sorted((d.left.text, d.right.text)),
            ),
        )
    )


def _told_once(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences without those that a weightier one has told by the same words, values aside."""
    found: list[Difference] = []
    told: dict[tuple[int, int], list[Difference]] = {}
    for difference in differences:
        if difference.kind not in VALUES:
            beside = told.setdefault((difference.left.sentence, difference.right.sentence), [])
            if any(_overlap(difference, other) for other in beside):
                continue
            beside.append(difference)
        found.append(difference)
    return tuple(found)


def _overlap(one: Difference, other: Difference) -> bool:
    """Whether two differences between two sentences are about the same words on both sides."""
    return all(
        mine.start < yours.end and yours.start < mine.end
        for mine, yours in ((one.left, other.left), (one.right, other.right))
    )


def weight(left: Account, right: Account, difference: Difference) -> float:
    """How material a difference is; the same with the sides exchanged."""
    base = KINDS[difference.kind] * CERTAINTY[difference.certainty]
    return base + _lead(left, right, difference) + _death(left, right, difference)


def _lead(left: Account, right: Account, difference: Difference) -> float:
    """More the nearer the top of either account it stands."""
    depths = (
        difference.left.sentence / max(1, len(left.sentences)),
        difference.right.sentence / max(1, len(right.sentences)),
    )
    return LEAD * (1 - min(depths))


def _death(left: Account, right: Account, difference: Difference) -> float:
    """More when a number or a name stands beside the word for a death in both sentences."""
    texts = (left.sentences[difference.left.sentence].text, right.sentences[difference.right.sentence].text)
    grave = all(
        not DEATHS.isdisjoint(word.strip(".,;:").casefold() for word in text.split()) for text in texts
    )
    return DEATH if grave else 0.0
