"""Nouns that say what somebody is, by the table of offices or by their form."""

from __future__ import annotations

from typing import TypeAlias

from reader.language.offices.roles import HEADS, OFFICE, OPPONENTS
from reader.language.speech import GROUPS
from reader.language.tokens import Token

Stretch: TypeAlias = tuple[int, int]
"""The first token of what somebody is said to be, and the one behind it."""

ENDS = frozenset('. , ; : ( ) — – " ” “'.split())
"""Marks that no description of somebody reaches over."""

_COMPARED = "ier"  # wealthier; a soldier stands in the table
_DOERS = ("er", "or", "ist", "ian", "man", "woman")  # endings of words for people
_SHORTEST = 6  # letters of a word that its ending tells
_NOBODY = frozenset(
    """
    another whether together however further rather former matter number letter paper quarter corner center summer winter
    october november december september offer answer murder power order border member weather computer newspaper chapter
    error motor factor sector mirror tractor reactor corridor interior exterior superior indoor outdoor
    longer larger bigger smaller older younger greater stronger weaker higher lower faster slower cheaper controller
    """.split()
)
"""Words that end so and are nobody."""


def is_somebody(token: Token) -> bool:
    """Whether a word says what somebody is, by the table or by its ending: "arbiter"."""
    if token.norm in HEADS:
        return True
    return (
        token.text.islower()
        and len(token.norm) >= _SHORTEST
        and token.norm.endswith(_DOERS)
        and not token.norm.endswith(_COMPARED)
        and token.norm not in _NOBODY
        and token.norm not in GROUPS
        and not token.is_function
    )


def is_one_of_many(norm: str) -> bool:
    """Whether a word is the plural of an office; kin in the plural are mostly no kin."""
    single = norm.removesuffix("s")
    return single in OPPONENTS or any(office.field != "kin" for office in OFFICE.get(single, ()))
