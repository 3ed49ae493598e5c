"""Where, without a name: the shed, the greenhouse or the garage in which an account puts something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.statements.sides import Side
from reader.language.irregular_verbs import PLAIN
from reader.language.names.place_nouns import HOLDING, PLACE_NOUNS
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS

_NOUNS = frozenset(PLACE_NOUNS)
_LEADING = frozenset("in inside into at on onto from under behind aboard beneath outside beside".split())
_NO_NOUN = ("ed", "ing", "ly", "ay", "ow")
"""Endings of participles and of words for a day."""

_OF_SOMETHING = frozenset(("center", "market"))
"""Nouns that are places only with a word before them: a leisure centre."""

REACH = 4
"""Tokens between a preposition and the noun of a place: "in a small wooden garden shed"."""


@dataclass(frozen=True, slots=True)
class PlaceNoun:
    """A place that a sentence says something is in or at, by a common noun."""

    side: Side
    first: int  # token of the preposition
    last: int  # token of the noun
    norm: str


def are_apart(one: str, other: str) -> bool:
    """Whether two nouns are of different places, of which neither may hold the other."""
    mine, yours = PLACE_NOUNS[one], PLACE_NOUNS[other]
    return mine != yours and yours not in HOLDING.get(mine, ()) and mine not in HOLDING.get(yours, ())


def innermost(here: Sequence[PlaceNoun]) -> list[PlaceNoun]:
    """The nouns without those that hold another one: the hangar of an airport."""
    inside = {PLACE_NOUNS[noun.norm] for noun in here}
    return [noun for noun in here if inside.isdisjoint(HOLDING.get(PLACE_NOUNS[noun.norm], ()))]


def place_nouns(side: Side) -> Iterator[PlaceNoun]:
    """The nouns for places in a sentence behind a preposition, outside quotations."""
    for position in side.places_of(_NOUNS):
        token = side.tokens[position]
        if position in side.quoted or token.word.is_capital:
            continue
        after = side.tokens[position + 1] if position + 1 < len(side.tokens) else None
        if after is not None and (after.norm == "'s" or _is_noun(after)):
            continue  # the garden of a garden shed, or what a shop has
        if token.norm in _OF_SOMETHING and side.tokens[position - 1].norm in DETERMINERS:
            continue  # at the centre of a case
        begin = _preposition(side, position)
        if begin is not None and (begin < position - 1 or token.norm.endswith("s")):  # in hospital is a state
            yield PlaceNoun(side, begin, position, token.norm)


def _is_noun(after: Token) -> bool:
    """Whether a word behind a noun makes of both one thing, by its form: a hall massacre, not a hall built in May."""
    verbal = after.norm not in PLACE_NOUNS and (after.norm in PLAIN or after.norm.endswith(_NO_NOUN))
    return after.word.is_content and not after.word.is_capital and not verbal


def _preposition(side: Side, position: int) -> int | None:
    for before in range(position - 1, max(-1, position - 1 - REACH), -1):
        token = side.tokens[before]
        if token.norm in _LEADING:
            return before
        if token.is_function and token.norm not in DETERMINERS:
            return None
    return None
