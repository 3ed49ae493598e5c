"""On which side: one thing that two accounts put on opposite sides, the north face and the south face."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TypeAlias

from reader.comparing.statements.sides import BothSides, Side
from reader.language.names.place_nouns import OPPOSITE_SIDES, SIDES
from reader.language.names.transliteration import folded
from reader.model import Difference, Span

_MAY_BE_LINKED = 0.3  # odds of a pair of sentences
_LINKED = 0.5  # where they name no thing in common, but the north face here and the southern flank there
_REACH = 5  # tokens: the northern lanes of the A5
_NAMED = ""
"""What stands for a name among the stems of what is there."""

_TOWNS = frozenset((_NAMED, "town", "citi", "villag"))
"""What one town may be told by: "the town", or its name."""

_SIDED = frozenset(OPPOSITE_SIDES)

_Sided: TypeAlias = tuple[Span, tuple[int, int], frozenset[str]]
"""The words, the pair of sides and which of them, and what is there: the stems of the nouns behind."""


def differences(both: BothSides) -> Iterator[Difference]:
    """The sides on which sentences that may well be linked put one thing."""
    for (i, j), likely in both.odds.items():
        if likely < _MAY_BE_LINKED:
            continue
        pairs = product(_on_sides(both.left[i]), _on_sides(both.right[j]))
        for (one, (line, here), mine), (other, (same, there), theirs) in pairs:
            if (
                line == same
                and here != there
                and _are_one(mine, theirs, likely)
                and not _are_named(both, one, other)
            ):
                yield Difference("place", "conflict", "likely", one, other, "")


def _are_named(both: BothSides, one: Span, other: Span) -> bool:
    """Whether two sides are of names that either account knows: North Korea, South Korea."""
    left, right = both.readings
    sides = (folded(span.text.split()[0]) for span in (one, other))
    return all(side in left.capitals & right.capitals for side in sides)


def _are_one(mine: frozenset[str], theirs: frozenset[str], likely: float) -> bool:
    """Whether what stands on two sides may be one thing."""
    shared = (mine & theirs) - {_NAMED}
    if shared or likely < _LINKED:
        return bool(shared)
    kinds = (SIDES, _TOWNS) if _NAMED in mine ^ theirs else (SIDES,)
    return any(not (kind.isdisjoint(mine) or kind.isdisjoint(theirs)) for kind in kinds)


def _on_sides(side: Side) -> Iterator[_Sided]:
    """What a sentence puts on a side; nothing where it names both sides: west of it, not east."""
    places = side.places_of(_SIDED)
    named = {OPPOSITE_SIDES[side.norms[k]] for k in places}
    if len({line for line, _ in named}) < len(named):
        return
    for k in places:
        if things := _behind(side, k):
            n = things[0]
            stems = {"".join((side.tokens[n].stem, *side.norms[n + 1 : _end(side, n) + 1])) for n in things}
            if any(side.tokens[n].is_name and _end(side, n) == n for n in things):
                stems.add(_NAMED)
            yield side.span(k, _end(side, min(n, k + 1))), OPPOSITE_SIDES[side.norms[k]], frozenset(stems)


def _behind(side: Side, position: int) -> list[int]:
    """The nouns behind a word for a side: "flank" and "mountain" of the southern flank of the mountain."""
    found: list[int] = []
    for n in range(position + 1, min(len(side.tokens), position + 1 + _REACH)):
        if side.tokens[n].word.is_content or _end(side, n) > n:
            if found and found[-1] == n - 1 and not side.tokens[n].is_name:
                break  # a verb
            found.append(n)
        elif side.norms[n] not in ("of", "the", "'s"):
            break
    return found


def _end(side: Side, position: int) -> int:
    """The position of a word, or that of a number written as part of it: M94."""
    glued = position + 1 < len(side.tokens) and side.tokens[position].end == side.tokens[position + 1].start
    return position + (glued and side.tokens[position + 1].is_number)
