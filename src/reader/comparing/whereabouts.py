"""Where: a place that linked sentences give to one event, and that the other account never names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.comparing.pairs import Side
from reader.comparing.predicates import clause
from reader.comparing.synonyms import any_related
from reader.language import name_words
from reader.language.descriptions import may_be_person
from reader.language.entities import key
from reader.language.regions import REGIONS
from reader.model import Difference, Span

Level: TypeAlias = Literal["venue", "town", "region"]

_AT = frozenset("in at on inside off".split())
REACH = 5
"""Tokens between a preposition and the name of a place: "on the steps of City Hall"."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a sentence says something is."""

    name: str
    level: Level
    span: Span


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[tuple[int, int]]
) -> Iterator[Difference]:
    """The places of two sentences that have one of a level each, which the other account knows nothing of.

    Sentences that are not linked have to say nearly the same of the two places.
    """
    for one, place in _single(left, right):
        for other, spot in _single(right, left):
            if place.level != spot.level or (_other_people(one, other) and _other_people(other, one)):
                continue
            here, there = _company(one, place), _company(other, spot)
            near = (one.sentence, other.sentence) in linked
            if any_related(here, there) if near else _say_the_same(here, there):
                yield Difference("place", "conflict", "likely", place.span, spot.span, "")


def _single(left: Sequence[Side], right: Sequence[Side]) -> list[tuple[Side, Place]]:
    """The places that are the only ones of their level in a sentence of the left account, unknown to the right one."""
    known = {
        word for side in right[:1] for row in side.reading.mentions for m in row for word in _words(m.entity)
    }
    found = []
    for side in left:
        here = list(places(side))
        for place in here:
            alone = sum(other.level == place.level for other in here) == 1
            words = _words(place.name)
            if alone and words and words.isdisjoint(known):
                found.append((side, place))
    return found


def _other_people(left: Side, right: Side) -> bool:
    """Whether the left sentence names somebody that the right one does not."""
    known = {key(m.entity, "person") for m in right.mentions}
    people = (m for m in left.mentions if may_be_person(m, left.text))
    return any(key(m.entity, "person") not in known for m in people)


def _say_the_same(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether most of the shorter clause, and a good part of the longer one, is in both."""
    one = [stem for stem in left if any_related([stem], right)]
    other = [stem for stem in right if any_related([stem], left)]
    shared = min(len(one), len(other))
    return (
        shared >= 2
        and shared >= 0.6 * min(len(left), len(right))
        and shared >= 0.3 * max(len(left), len(right))
    )


def _company(side: Side, place: Place) -> list[str]:
    """The stems of the content words in the clause of a place, the place aside."""
    at = next(k for k, t in enumerate(side.tokens) if t.start >= place.span.start)
    first, last = clause(side.tokens, at)
    return [
        t.stem
        for t in side.tokens[first:last]
        if t.word.is_word and not t.is_function and not place.span.start <= t.start < place.span.end
    ]


def places(side: Side) -> Iterator[Place]:
    """The places that a sentence names after a preposition, outside quotations."""
    for mention in side.mentions:
        first = next(k for k, t in enumerate(side.tokens) if t.end > mention.start)
        begin = _preposition(side, first)
        if begin is None or first in side.quoted or mention.kind in ("person", "organisation"):
            continue
        if mention.entity.isupper() or len(mention.entity) < 4 or _is_adjective(side, first, mention.end):
            continue
        direct = first - begin <= 2
        if mention.kind == "place" or (direct and side.tokens[begin].norm in name_words.IN | {"at", "off"}):
            last = max(k for k, t in enumerate(side.tokens) if t.start < mention.end)
            yield Place(
                mention.entity, _level(mention.entity, side.tokens[begin].norm), side.span(begin, last)
            )


def _is_adjective(side: Side, first: int, end: int) -> bool:
    """Whether a name only describes a noun: "an Australian motel"."""
    follow = next((t for t in side.tokens if t.start >= end), None)
    loose = (
        follow is not None and follow.word.is_word and not follow.is_function and not follow.word.is_capital
    )
    return side.tokens[first - 1].norm in ("a", "an") or loose


def _preposition(side: Side, first: int) -> int | None:
    """Where the preposition stands that a name hangs on, over "the steps of"."""
    for position in range(first - 1, max(-1, first - 1 - REACH), -1):
        token = side.tokens[position]
        if token.norm in _AT:
            return position if side.tokens[position + 1].norm != "to" else None
        if not token.word.is_word or token.word.is_capital:
            return None
    return None


def _level(name: str, preposition: str) -> Level:
    if name.casefold() in REGIONS:
        return "region"
    words = {word.casefold() for word in name.split()}
    built = words & name_words.PLACE and not words & name_words.LAND
    return "venue" if built or preposition in ("at", "on") else "town"


def _words(name: str) -> set[str]:
    """The words that tell a place from others of its sort."""
    return set(re.findall(r"\w{2,}", name.casefold())) - name_words.PLACE - name_words.CONNECTORS
