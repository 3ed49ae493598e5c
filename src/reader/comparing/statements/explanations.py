"""A cause that a sentence gives, and the words that tell it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.comparing.alignment.synonyms import meanings
from reader.comparing.statements.pairs import Side
from reader.comparing.statements.predicates import breaks, plain
from reader.language.contrast.reasons import DEATHS, KINDS, TIMES, VAGUE
from reader.language.people.name_words import CALENDAR
from reader.language.people.roles import PERSONAL_HEADS
from reader.language.quoting.speech import PASSIVE
from reader.language.stems import stem

REACH = 9
"""Tokens of the longest cause looked at."""

NO_CAUSE = frozenset("what nothing nobody it this that they he she who".split())
"""Subjects that tell no cause by themselves."""

_STOPS = frozenset("when after because due who which that while before and but said says".split())
_SORTS = {stem(name, "en"): ("sort", name) for name in KINDS}
_KINDS = [(stem(word, "en"), ("kind", name)) for name, words in KINDS.items() for word in words]


@dataclass(frozen=True, slots=True)
class Reason:
    """A cause that a sentence gives."""

    side: Side
    first: int  # token, the words before the cause included
    last: int
    sort: str  # one of language.contrast.reasons, finding, discovery, death, event (of a death), matter or maybe
    cause: frozenset[object]  # the meanings of its content words
    rest: frozenset[object]  # those of the other content words of its sentence
    effect: frozenset[object]  # those among them that are no names


def told(
    side: Side, first: int, last: int, sort: str, content: Iterable[int], rest: Sequence[int] | None = None
) -> Reason:
    """A cause of a sort in the words from ``first`` to ``last``, with the positions of its content words.

    The ``rest`` is all that stands beside them and is not denied, unless it is given.
    """
    if rest is None:
        rest = [k for k in range(len(side.tokens)) if not first <= k <= last and k not in side.denied]
    effect = [k for k in rest if not side.tokens[k].is_name]
    return Reason(side, first, last, sort, _meant(side, content), _meant(side, rest), _meant(side, effect))


def stretch(side: Side, first: int) -> tuple[int, int]:
    """The first and the last token of a cause that begins at a token."""
    last = first
    while last < len(side.tokens) and last - first < REACH:
        token = side.tokens[last]
        if (not token.word.is_word and token.text not in "-'’") or token.norm in _STOPS:
            break
        last += 1
    return first, last - 1


def subject(side: Side, norms: Sequence[str], verb: int) -> tuple[int, int]:
    """The subject of a verb in the active voice, if it is a thing that may cause something."""
    first = verb
    while (
        first and not breaks(side.tokens[first - 1]) and verb - first < REACH and first - 1 not in side.quoted
    ):
        first -= 1
    found = norms[first:verb]
    if found and found[-1].removesuffix("s") in PERSONAL_HEADS:
        return verb, verb - 1  # somebody acted, who has causes of his own
    if not NO_CAUSE.isdisjoint(found) or (found and found[-1] in PASSIVE):
        return verb, verb - 1
    return first, verb - 1


def is_time(side: Side, first: int, last: int) -> bool:
    """Whether a time follows: after more than a decade, after 11 a.m."""
    lead = next((t for t in side.tokens[first : last + 1] if t.word.is_word and not t.is_function), None)
    return lead is not None and (lead.is_number or lead.norm in TIMES or lead.norm in CALENDAR)


def is_telling(side: Side, position: int) -> bool:
    """Whether a word says something of a cause."""
    token = side.tokens[position]
    plainly = token.word.is_word and not token.is_function and not token.is_number
    return plainly and token.norm not in VAGUE and token.norm not in TIMES and token.norm not in DEATHS


def is_vaguer(one: frozenset[object], other: frozenset[object]) -> bool:
    """Whether a cause names the kind of thing that another one is: the weather, fog."""
    return any(isinstance(x, tuple) and x[0] == "sort" and ("kind", x[1]) in other for x in one)


def _meant(side: Side, positions: Iterable[int]) -> frozenset[object]:
    found: set[object] = set()
    for k in positions:
        if is_telling(side, k):
            own = plain(side.tokens[k])
            found |= meanings(own)
            found |= {kind for word, kind in _KINDS if word == own}
            found |= {_SORTS[own]} if own in _SORTS else set()
    return frozenset(found)
