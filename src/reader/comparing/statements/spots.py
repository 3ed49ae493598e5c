"""Where, without a name: the shed, the greenhouse or the garage in which two accounts put one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.alignment.synonyms import any_related
from reader.comparing.statements.pairs import Odds, Side, one_each
from reader.comparing.statements.predicates import plain
from reader.language.people.spots import HOLDING, SPOTS
from reader.language.quoting.speech import DETERMINERS, PREPOSITIONS
from reader.model import Difference

REACH = 4
"""Tokens between a preposition and the noun of a place: "in a small wooden garden shed"."""

_EVEN_ODDS = 0.3  # of sentences that share a word beside the places
_NOUNS = frozenset(SPOTS)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that a sentence says something is in or at, by a common noun."""

    side: Side
    first: int  # token of the preposition
    last: int  # token of the noun
    norm: str


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """The spots of two likely sentences that have one each, of which the other account knows nothing."""
    ours, theirs = _lone(left, right), _lone(right, left)
    yield from one_each(
        Difference(
            "place", "conflict", "likely", a.side.span(a.first, a.last), b.side.span(b.first, b.last), ""
        )
        for a in ours
        for b in theirs
        if odds.get((a.side.sentence, b.side.sentence), 0.0) >= _EVEN_ODDS
        and _are_apart(a.norm, b.norm)
        and any_related(_beside(a), _beside(b))
    )


def _are_apart(one: str, other: str) -> bool:
    """Whether two nouns are of different spots, of which neither may hold the other."""
    mine, yours = SPOTS[one], SPOTS[other]
    return mine != yours and yours not in HOLDING.get(mine, ()) and mine not in HOLDING.get(yours, ())


def _lone(own: Sequence[Side], others: Sequence[Side]) -> list[Spot]:
    """The spots that are the only ones of their sentence and that the other account does not have."""
    known = {SPOTS[norm] for side in others for norm in side.vocabulary & _NOUNS}
    found = []
    for side in own:
        here = _innermost(list(spots(side)))
        if len(here) == 1 and SPOTS[here[0].norm] not in known:
            found += here
    return found


def _innermost(here: Sequence[Spot]) -> list[Spot]:
    """The spots without those that hold another one: the hangar of an airport."""
    inside = {SPOTS[spot.norm] for spot in here}
    return [spot for spot in here if inside.isdisjoint(HOLDING.get(SPOTS[spot.norm], ()))]


def spots(side: Side) -> Iterator[Spot]:
    """The spots of a sentence behind a preposition, outside quotations."""
    if side.vocabulary.isdisjoint(_NOUNS):
        return
    for position, token in enumerate(side.tokens):
        if token.norm not in SPOTS or position in side.quoted or token.word.is_capital:
            continue
        after = side.tokens[position + 1] if position + 1 < len(side.tokens) else None
        if after is not None and after.word.is_word and not after.is_function and after.norm in SPOTS:
            continue  # the garden of a garden shed
        begin = _preposition(side, position)
        if begin is not None:
            yield Spot(side, begin, position, token.norm)


def _preposition(side: Side, position: int) -> int | None:
    for before in range(position - 1, max(-1, position - 1 - REACH), -1):
        token = side.tokens[before]
        if token.norm in ("in", "inside", "at", "on", "from", "under", "behind"):
            return before
        if token.norm in PREPOSITIONS or not (token.word.is_word or token.text in "'’-"):
            return None
        if token.is_function and token.norm not in DETERMINERS:
            return None
    return None


def _beside(spot: Spot) -> list[str]:
    """The stems of the other content words of the sentence."""
    return [
        plain(t)
        for k, t in enumerate(spot.side.tokens)
        if not spot.first <= k <= spot.last and t.word.is_word and not t.is_function and not t.is_number
    ]
