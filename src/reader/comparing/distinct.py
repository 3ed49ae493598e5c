"""One difference for one place: what two parts of the engine found alike is told once."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model import Difference, DifferenceKind, Span

_TELLING: tuple[DifferenceKind, ...] = (
    "date",
    "time",
    "age",
    "number",
    "money",
    "percent",
    "quote",
    "attribution",
)
"""Kinds that say more of two words than that they differ, the first the most."""


def distinct(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences in their order without those whose words on both sides are part of another one's.

    Of two that overlap, a conflict stays before a lesser difference, then the one of the more telling kind; of one
    kind, the one with the longer words.
    """
    differences = tuple(found)
    kept: dict[tuple[int, int], list[Difference]] = {}
    chosen: set[int] = set()
    for difference in sorted(differences, key=_rank):
        beside = kept.setdefault((difference.left.sentence, difference.right.sentence), [])
        if not any(_overlap(difference, other) for other in beside):
            beside.append(difference)
            chosen.add(id(difference))
    return tuple(difference for difference in differences if id(difference) in chosen)


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
    return _meet(one.left, other.left) and _meet(one.right, other.right)


def _meet(one: Span, other: Span) -> bool:
    if one.sentence != other.sentence or one.end_sentence is not None or other.end_sentence is not None:
        return False
    return one.start < other.end and other.start < one.end
