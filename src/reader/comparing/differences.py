"""Which differences are told, and in what order: one for one place, what a desk editor would want to know first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from reader.comparing.odds import Pair
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

CERTAINTY: dict[Certainty, float] = {"sure": 1.0, "likely": 0.8, "guess": 0.5}

DEATHS = frozenset("die dies died dead death deaths kill kills killed killing fatal victim victims".split())
"""Words of a sentence whose facts come before all others."""

DEATH = 2.0
LEAD = 1.5
"""What is added for a matter of life and death, and for the first sentence of an account; less further down."""

AGREEING = 20
"""Links between two accounts from which on they agree a long way if they contradict each other nowhere."""

_TELLING: tuple[DifferenceKind, ...] = (
    "date", "time", "age", "number", "money", "percent", "quote", "attribution",
)  # fmt: skip
"""Kinds that say more of two words than that they differ, the first the most."""


def distinct(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences in their order without those whose words on both sides are part of another one's.

    Of two that overlap, a conflict stays before a lesser difference, then the one of the more telling kind; of one
    kind, the one with the longer words.
    """
    differences = tuple(found)
    kept: dict[tuple[int, int], list[Difference]] = {}
    chosen: set[int] = set()
    for number in sorted(range(len(differences)), key=lambda number: _rank(differences[number])):
        difference = differences[number]
        beside = kept.setdefault((difference.left.sentence, difference.right.sentence), [])
        if not any(_overlap(difference, other) for other in beside):
            beside.append(difference)
            chosen.add(number)
    return tuple(differences[number] for number in sorted(chosen))


def credible(
    differences: Sequence[Difference], links: int, by_hand: Collection[Pair] = ()
) -> tuple[Difference, ...]:
    """The differences of two accounts with so many links, as far as a long agreement lets them be believed.

    Real reports of one event seldom contradict each other but for the words they quote. Where no other contradiction is
    believed, a guess at one is left out, and what alone is likely becomes a guess; in the reports of 77 events on which
    this was chosen none of 15 such guesses was right, and one of 13 such likely ones. Sure ones are believed, and what
    stands in sentences that a person linked ``by_hand``.
    """
    believed = [
        d
        for d in differences
        if _is_claim(d) and (d.certainty != "guess" or (d.left.sentence, d.right.sentence) in by_hand)
    ]
    if links < AGREEING or len(believed) > 1 or any(d.certainty != "likely" for d in believed):
        return tuple(differences)
    if believed:
        return tuple(replace(d, certainty="guess") if d is believed[0] else d for d in differences)
    return tuple(d for d in differences if not _is_claim(d))


def _is_claim(difference: Difference) -> bool:
    """Whether a difference is a contradiction in what is told, and not only in the words that are quoted."""
    return difference.verdict == "conflict" and difference.kind != "quote"


def _rank(difference: Difference) -> tuple[bool, int, int, int, int]:
    left, right = difference.left, difference.right
    kind = _TELLING.index(difference.kind) if difference.kind in _TELLING else len(_TELLING)
    return (
        difference.verdict != "conflict",
        kind,
        -len(left.text) - len(right.text),
        left.sentence + right.sentence,
        left.start + right.start,
    )


def _overlap(one: Difference, other: Difference) -> bool:
    """Whether two differences of the same two sentences share words on both sides."""
    return all(
        a.end_sentence is None and b.end_sentence is None and a.start < b.end and b.start < a.end
        for a, b in ((one.left, other.left), (one.right, other.right))
    )


def ranked(left: Account, right: Account, differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """The differences, the most material first: conflicts before roundings, then by weight, then in reading order."""
    return tuple(
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


def weight(left: Account, right: Account, difference: Difference) -> float:
    """How material a difference is, the same with the sides exchanged.

    It is the more the nearer the top of either account it stands, and where both sentences tell of a death.
    """
    places = (left.sentences, difference.left.sentence), (right.sentences, difference.right.sentence)
    depth = min(place / max(1, len(sentences)) for sentences, place in places)
    is_grave = all(
        not DEATHS.isdisjoint(word.strip(".,;:").casefold() for word in sentences[place].text.split())
        for sentences, place in places
    )
    base = KINDS[difference.kind] * CERTAINTY[difference.certainty]
    return base + LEAD * (1 - depth) + DEATH * is_grave
