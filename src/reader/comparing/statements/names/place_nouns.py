"""Where, without a name: the shed, the greenhouse or the garage in which an account puts something."""

from __future__ import annotations

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


def are_apart(one: str, other: str) -> bool:
    """Whether two nouns are of different places, of which neither may hold the other."""
    mine, yours = PLACE_NOUNS[one], PLACE_NOUNS[other]
    return mine != yours and yours not in HOLDING.get(mine, ()) and mine not in HOLDING.get(yours, ())


def place_nouns(side: Side) -> list[tuple[int, int]]:
    """The nouns for places in a sentence, each behind the preposition that stands before it."""
    return [(before, k) for k in side.places_of(_NOUNS) if (before := _preposition(side, k)) is not None]


def _preposition(side: Side, noun: int) -> int | None:
    """Where the preposition of a noun stands; None if it tells of no place."""
    norm, after = side.norms[noun], side.tokens[noun + 1 : noun + 2]
    if side.tokens[noun].word.is_capital:
        return None
    if after and (after[0].norm == "'s" or _is_noun(after[0])):
        return None  # the garden of a garden shed, or what a shop has
    if norm in _OF_SOMETHING and side.norm(noun - 1) in DETERMINERS:
        return None  # at the centre of a case
    for before in range(noun - 1, max(-1, noun - 1 - REACH), -1):
        token = side.tokens[before]
        if token.norm in _LEADING:
            return before if before < noun - 1 or norm.endswith("s") else None  # in hospital is a state
        if token.is_function and token.norm not in DETERMINERS:
            return None
    return None


def _is_noun(after: Token) -> bool:
    """Whether a word behind a noun makes of both one thing, by its form: a hall massacre, not a hall built in May."""
    verbal = after.norm not in PLACE_NOUNS and (after.norm in PLAIN or after.norm.endswith(_NO_NOUN))
    return after.word.is_content and not after.word.is_capital and not verbal
