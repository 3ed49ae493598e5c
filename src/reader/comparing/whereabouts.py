"""Where: a place that linked sentences give to one event, and that the other account never names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.comparing.pairs import Pair, Side
from reader.comparing.polarity import clause
from reader.comparing.synonyms import any_related
from reader.language import name_words
from reader.language.regions import REGIONS
from reader.model import Difference, Span

Level: TypeAlias = Literal["venue", "town", "region"]

_AT = frozenset("in at on inside".split())
REACH = 5
"""Tokens between a preposition and the name of a place: "on the steps of City Hall"."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a sentence says something is."""

    name: str
    level: Level
    span: Span


def differences(pair: Pair) -> Iterator[Difference]:
    """The two places when each sentence has one of a level, and neither account knows the other's."""
    for level in ("venue", "town", "region"):
        ours = [place for place in places(pair.left) if place.level == level]
        theirs = [place for place in places(pair.right) if place.level == level]
        if len(ours) != 1 or len(theirs) != 1:
            continue
        one, other = ours[0], theirs[0]
        if _knows(pair.right, one.name) or _knows(pair.left, other.name):
            continue
        if any_related(_company(pair.left, one), _company(pair.right, other)):
            yield Difference("place", "conflict", "likely", one.span, other.span, "")


def _company(side: Side, place: Place) -> list[str]:
    """The stems of the content words in the clause of a place, the place aside."""
    at = next(k for k, t in enumerate(side.tokens) if t.start >= place.span.start)
    first, last = clause(side, at)
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
        if mention.kind == "place" or (direct and side.tokens[begin].norm in name_words.IN | {"at"}):
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
            return position
        if not token.word.is_word or token.word.is_capital:
            return None
    return None


def _level(name: str, preposition: str) -> Level:
    if name.casefold() in REGIONS:
        return "region"
    words = {word.casefold() for word in name.split()}
    return "venue" if words & name_words.PLACE or preposition in ("at", "on") else "town"


def _knows(side: Side, name: str) -> bool:
    """Whether the account of a sentence names a place anywhere."""
    wanted = _words(name)
    return not wanted or any(
        not wanted.isdisjoint(_words(m.entity)) for row in side.reading.mentions for m in row
    )


def _words(name: str) -> set[str]:
    """The words that tell a place from others of its sort."""
    return set(re.findall(r"\w{2,}", name.casefold())) - name_words.PLACE - name_words.CONNECTORS
