"""On which side: one thing that two accounts put on opposite sides, the north face and the south face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.odds import Odds
from reader.comparing.statements.sides import Side
from reader.language.names.place_nouns import OPPOSITE_SIDES
from reader.model import Difference

_MAY_BE_LINKED = 0.3  # odds of a pair of sentences
_REACH = 4  # tokens: the northern lanes of the A5
_SIDED = frozenset(OPPOSITE_SIDES)


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """The sides on which sentences that may well be linked put one thing."""
    for (i, j), likely in odds.items():
        if likely < _MAY_BE_LINKED:
            continue
        for k, here, thing in _on_sides(left[i]):
            for n, there, same in _on_sides(right[j]):
                if thing == same and here[0] == there[0] and here != there:
                    spans = left[i].span(k, _end(left[i], k + 1)), right[j].span(n, _end(right[j], n + 1))
                    yield Difference("place", "conflict", "likely", *spans, "")


def _end(side: Side, position: int) -> int:
    """The position of a word, or that of a number written as part of it: M94."""
    glued = position + 1 < len(side.tokens) and side.tokens[position].end == side.tokens[position + 1].start
    return position + (glued and side.tokens[position + 1].is_number)


def _on_sides(side: Side) -> Iterator[tuple[int, tuple[int, int], str]]:
    """Where a sentence says on which side: the token, the pair of sides and which of them, and the stem of the thing."""
    places = side.places_of(_SIDED)
    named = {OPPOSITE_SIDES[side.norms[k]] for k in places}
    if len({line for line, _ in named}) < len(named):
        return  # both: west of it, not east
    for k in places:
        for n in range(k + 1, min(len(side.tokens), k + 1 + _REACH)):
            after, end = side.tokens[n], _end(side, n)
            if after.word.is_content or end > n:
                yield k, OPPOSITE_SIDES[side.norms[k]], "".join((after.stem, *side.norms[n + 1 : end + 1]))
            elif after.norm not in ("of", "the"):
                break
