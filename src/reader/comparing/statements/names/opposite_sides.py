"""On which side: one thing that two accounts put on opposite sides, the north face and the south face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.odds import Odds
from reader.comparing.statements.sides import Side
from reader.language.names.place_nouns import OPPOSITE_SIDES
from reader.model import Difference

_MAY_BE_LINKED = 0.3  # odds of a pair of sentences
_SIDED = frozenset(OPPOSITE_SIDES)


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """The sides on which sentences that may well be linked put one thing."""
    for (i, j), likely in odds.items():
        if likely < _MAY_BE_LINKED:
            continue
        for k, here, thing in _on_sides(left[i]):
            for n, there, same in _on_sides(right[j]):
                if thing == same and here[0] == there[0] and here != there:
                    spans = left[i].span(k, k + 1), right[j].span(n, n + 1)
                    yield Difference("place", "conflict", "likely", *spans, "")


def _on_sides(side: Side) -> Iterator[tuple[int, tuple[int, int], str]]:
    """Where a sentence says on which side: the token, the pair of sides and which of them, and the stem of the thing."""
    places = side.places_of(_SIDED)
    named = {OPPOSITE_SIDES[side.norms[k]] for k in places}
    if len({line for line, _ in named}) < len(named):
        return  # both: west of it, not east
    for k in places:
        after = side.tokens[k + 1] if k + 1 < len(side.tokens) else None
        if after and after.word.is_word and (after.norm == "of" or not after.is_function):
            yield k, OPPOSITE_SIDES[side.norms[k]], after.stem
