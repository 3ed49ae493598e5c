"""Where: a place that linked sentences give to one event, and that the other account never names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

from reader.comparing.odds import Odds
from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.sides import Side
from reader.language.people import name_words
from reader.language.people.entities import key
from reader.language.people.names import may_be_person
from reader.language.people.place_nouns import OPPOSITE_SIDES
from reader.language.people.regions import REGIONS
from reader.language.synonyms import any_related
from reader.model import Difference, Span

Level: TypeAlias = Literal["venue", "town", "region", "near", "reach", "goal", "origin"]

_AT = frozenset("in at on inside off near outside".split())
_REACHING = frozenset("reached reaches reach hit".split())
GOING = frozenset(
    """
    bound headed heading heads head route way destined moved move moves moving relocated relocate relocating transferred
    transfer shifted shift flown taken sent shipped evacuated deported extradited rushed airlifted
    """.split()
)
"""Words behind which "to" or "for" says where somebody or something goes."""

_ORIGIN = {
    "from": frozenset("come comes came coming hail hails is are was were originally".split()),
    "of": frozenset(("native",)),
    "in": frozenset(("born", "raised")),
}
"""Prepositions behind which somebody's home is named, and the words before them that say so."""

SETTLEMENTS = frozenset("capital city town village port resort suburb district province region".split())
"""Nouns that a name in apposition may follow: in the capital, X."""

_SURE_ODDS = 0.5  # of sentences that need nothing else in common
_EVEN_ODDS = 0.3  # of those that name one thing on two sides
_SIDED = frozenset(OPPOSITE_SIDES)
_LEAST_ODDS = 0.005  # of those that need a word in common beside the places
REACH = 5
"""Tokens between a preposition and the name of a place: "on the steps of City Hall"."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place where a sentence says something is."""

    name: str
    level: Level
    span: Span


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """The places of two sentences that have one of a level each, which the other account knows nothing of.

    Sentences that are hardly likely to be a link have to share a word beside the places.
    """
    others = _unknown(right, left)
    for one, place in _unknown(left, right):
        for other, rival in others:
            if place.level != rival.level or (_other_people(one, other) and _other_people(other, one)):
                continue
            likely = odds.get((one.sentence, other.sentence), 0.0)
            enough = _EVEN_ODDS if place.level == "reach" else _SURE_ODDS
            if likely >= enough or (
                likely >= _LEAST_ODDS and any_related(_company(one, place), _company(other, rival))
            ):
                yield Difference("place", "conflict", "likely", place.span, rival.span, "")
    yield from _opposite_sides(left, right, odds)


def _opposite_sides(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """One thing put on two sides: the north face, the south face."""
    theirs = list(_on_sides(right))
    for one, i, here, thing in _on_sides(left):
        for other, j, there, same in theirs:
            likely = odds.get((one.sentence, other.sentence), 0.0)
            if likely >= _EVEN_ODDS and here[0] == there[0] and here != there and thing == same:
                yield Difference("place", "conflict", "likely", one.span(i, i + 1), other.span(j, j + 1), "")


def _on_sides(sides: Sequence[Side]) -> Iterator[tuple[Side, int, tuple[int, int], str]]:
    """Where a sentence says on which side: the token, the pair of sides and which of them, and the stem of the thing."""
    for side in sides:
        named = {OPPOSITE_SIDES[norm] for norm in side.vocabulary & _SIDED}
        if len({line for line, _ in named}) < max(1, len(named)):
            continue  # none, or both: west of it, not east
        for k, (token, after) in enumerate(pairwise(side.tokens)):
            place = OPPOSITE_SIDES.get(token.norm)
            thing = after.norm == "of" or not after.is_function
            if place is not None and k not in side.quoted and after.word.is_word and thing:
                yield side, k, place, after.stem


def _unknown(left: Sequence[Side], right: Sequence[Side]) -> list[tuple[Side, NamedPlace]]:
    """The places of the left account that the right one does not know."""
    entities = {m.entity for side in right[:1] for row in side.reading.mentions for m in row}
    known = {word for entity in entities for word in _words(entity)} | entities
    return [(side, place) for side in left for place in places(side, known)]


def _other_people(left: Side, right: Side) -> bool:
    """Whether the left sentence names somebody that the right one does not."""
    known = {key(m.entity, "person") for m in right.mentions}
    people = (m for m in left.mentions if may_be_person(m, left.text))
    return any(key(m.entity, "person") not in known for m in people)


def _company(side: Side, place: NamedPlace) -> list[str]:
    """The stems of the content words in the clause of a place, the place aside."""
    at = next(k for k, t in enumerate(side.tokens) if t.start >= place.span.start)
    first, last = clause(side.tokens, at)
    return [
        t.stem
        for t in side.tokens[first:last]
        if t.word.is_word and not t.is_function and not place.span.start <= t.start < place.span.end
    ]


def places(side: Side, known: Collection[str]) -> Iterator[NamedPlace]:
    """The places that a sentence names after a preposition, outside quotations, but for those with known words."""
    for mention in side.mentions:
        if not (_words(mention.entity) or {mention.entity}).isdisjoint(known):
            continue
        first = next(k for k, t in enumerate(side.tokens) if t.end > mention.start)
        begin = _preposition(side, first)
        if begin is None or first in side.quoted or mention.kind in ("person", "organisation"):
            continue
        if _is_adjective(side, first, mention.end):
            continue
        bearing = _bearing(side, begin)
        direct = bearing or first - begin <= 2 or side.tokens[first - 1].text == ","
        placing = bearing or side.tokens[begin].norm in name_words.IN | {"at", "off", "near", "outside"}
        if mention.kind == "place" or (direct and placing):
            last = max(k for k, t in enumerate(side.tokens) if t.start < mention.end)
            far = begin - 2 if side.tokens[begin].norm in ("as", "than") else begin
            level = bearing or _level(mention.entity, side.tokens[begin].norm)
            yield NamedPlace(mention.entity, level, side.span(max(0, far), last))


def _bearing(side: Side, begin: int) -> Level | None:
    """What a preposition makes of a place beside where something is: how far, where to, where from."""
    if _is_extent(side, begin):
        return "reach"
    return "goal" if _lies_at_goal(side, begin) else "origin" if _is_origin(side, begin) else None


def _is_adjective(side: Side, first: int, end: int) -> bool:
    """Whether a name only describes a noun: "an Australian motel"."""
    follow = next((t for t in side.tokens if t.start >= end), None)
    loose = follow is not None and follow.word.is_content
    return side.tokens[first - 1].norm in ("a", "an") or (loose and side.tokens[first - 1].norm not in _AT)


def _preposition(side: Side, first: int) -> int | None:
    """Where the preposition stands that a name hangs on, over "the steps of"."""
    for position in range(first - 1, max(-1, first - 1 - REACH), -1):
        token = side.tokens[position]
        if (
            token.norm in _AT
            or _is_extent(side, position)
            or _is_goal(side, position)
            or _is_origin(side, position)
        ):
            return position if side.tokens[position + 1].norm != "to" else None
        if token.text == "," and side.tokens[position - 1].norm in SETTLEMENTS:
            continue
        if not token.word.is_word or token.word.is_capital:
            return None
    return None


def _is_extent(side: Side, position: int) -> bool:
    """Whether a token says how far something got: as far as, no further than, to the town of, reached."""
    token, before = side.tokens[position], side.tokens[position - 1].norm if position else ""
    if token.norm in ("as", "than"):
        return before in ("far", "further", "farther")
    follows = side.tokens[position + 2].norm if position + 2 < len(side.tokens) else ""
    return token.norm in _REACHING or (token.norm == "to" and follows in SETTLEMENTS)


def _is_goal(side: Side, position: int) -> bool:
    """Whether a token says where somebody or something goes: bound for, on the way to, is moved to."""
    return (
        position > 0
        and side.tokens[position].norm in ("to", "for")
        and side.tokens[position - 1].norm in GOING
    )


def _is_origin(side: Side, position: int) -> bool:
    """Whether a token says where somebody is from: comes from, a native of, born in."""
    before = side.tokens[position - 1].norm if position else ""
    return before in _ORIGIN.get(side.tokens[position].norm, ())


def _lies_at_goal(side: Side, begin: int) -> bool:
    """Whether the place behind a preposition is where somebody goes, or is in: moved to a mill in that town."""
    for position in range(begin, max(-1, begin - REACH), -1):
        if _is_goal(side, position):
            return True
        if not side.tokens[position].word.is_word:
            return False
    return False


def _level(name: str, preposition: str) -> Level:
    if preposition in ("near", "outside", "off"):
        return "near"
    if name.casefold() in REGIONS:
        return "region"
    words = {word.casefold() for word in name.split()}
    built = words & name_words.PLACE and not words & name_words.LAND
    return "venue" if built or preposition in ("at", "on") else "town"


def _words(name: str) -> set[str]:
    """The words that tell a place from others of its sort."""
    return set(re.findall(r"\w{2,}", name.casefold())) - name_words.PLACE - name_words.CONNECTORS
