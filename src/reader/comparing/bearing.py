"""Whether two opposed predicates bear on one thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from math import log

from reader.comparing.pairs import Side
from reader.comparing.people import same_person
from reader.comparing.predicates import Predicate, clause
from reader.comparing.synonyms import meanings
from reader.language.common import rate
from reader.language.contrasts import reversals
from reader.language.descriptions import may_be_person
from reader.language.opposites import OPEN
from reader.language.tokens import Token

NAMES = (
    "odds", "reversed", "same word", "aligned", "same person", "other person", "company", "rare", "quoted", "open",
    "phrase", "distance", "reach", "time", "alone",
)  # fmt: skip
"""The features in order; :func:`bearing` says what each is."""

COMING = frozenset("will 'll would to may could should".split())
"""Words that put a verb into time to come."""

_NO_ODDS = 0.004
_MOST = 3.0
_RARE = 10.8  # what the logarithm of the rarest stem comes to
_NEAR = 4  # tokens before a verb in which its auxiliary is looked for


def bearing(
    left: Side,
    right: Side,
    one: Predicate,
    other: Predicate,
    odds: float,
    distance: float,
    aligned: Collection[tuple[int, int]],
) -> tuple[float, ...]:
    """What speaks for and against two predicates, the same from either side, in the order of NAMES.

    ``odds`` say how likely the sentences are a link, ``distance`` how far apart they stand as a share of the accounts.
    """
    chance = min(max(odds, _NO_ODDS), 1 - _NO_ODDS)
    person, rival = _person_before(left, one.first), _person_before(right, other.first)
    named = person is not None and rival is not None
    alike = named and same_person(person or "", rival or "")
    company = _shared(_company(left, one), _company(right, other))
    return (
        log(chance / (1 - chance)) / 5,
        float(
            not agree(one.stems, other.stems)
        ),  # the words exclude one another, rather than one being denied
        float(one.stems == other.stems),
        float(any(one.first <= i <= one.last and other.first <= j <= other.last for i, j in aligned)),
        float(alike),  # the people named before the predicates
        float(named and not alike),
        min(_MOST, company) / _MOST,  # what the two clauses share besides
        (_rarity(one.stems) + _rarity(other.stems)) / 2,
        float((one.first in left.quoted) + (other.first in right.quoted)) / 2,
        float(_is_open(left, one) + _is_open(right, other)) / 2,
        float(max(len(one.stems), len(other.stems)) > 1),
        distance,
        min(3, _reach(left, one) + _reach(right, other)) / 3,  # content words from a denial to what it denies
        float(_is_coming(left, one) != _is_coming(right, other)),
        float(company == 0),
    )


@lru_cache(maxsize=65536)
def agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two words or phrases, given as stems, do not exclude one another."""
    mine, yours = reversals(one), reversals(other)
    apart = any(line == row and group != column for line, group in mine for row, column in yours)
    return not apart or not set(mine).isdisjoint(yours)


def _company(side: Side, found: Predicate) -> list[Token]:
    """The other content words in the clause of a predicate."""
    first, last = clause(side.tokens, found.first)
    return [
        t
        for k, t in enumerate(side.tokens[first:last], first)
        if not found.first <= k <= found.last and t.word.is_word and not t.is_function
    ]


def _shared(one: Sequence[Token], other: Sequence[Token]) -> float:
    """How much two lists of words share, each word by its rarity; the smaller of what either finds in the other."""
    return min(_within(one, other), _within(other, one))


def _within(one: Sequence[Token], other: Sequence[Token]) -> float:
    theirs = {meaning for t in other for meaning in meanings(t.stem)}
    return sum(_rareness(t.stem) for t in one if not theirs.isdisjoint(meanings(t.stem)))


def _rarity(stems: Sequence[str]) -> float:
    """How rare the rarest of some stems is in English, 0 to 1."""
    return max(_rareness(stem) for stem in stems)


@lru_cache(maxsize=65536)
def _rareness(stem: str) -> float:
    return min(1.0, -log(rate(stem)) / _RARE)


def _reach(side: Side, found: Predicate) -> int:
    if found.cue is None:
        return 0
    first, last = min(found.cue, found.first), max(found.cue, found.last)
    return sum(t.word.is_word and not t.is_function for t in side.tokens[first : last + 1])


def _is_open(side: Side, found: Predicate) -> bool:
    """Whether the clause of a predicate only asks or supposes it."""
    first, last = clause(side.tokens, found.first)
    opener = side.tokens[first - 1].norm if first else ""
    return opener in OPEN or any(t.norm in OPEN for t in side.tokens[first:last]) or side.text.endswith("?")


def _is_coming(side: Side, found: Predicate) -> bool:
    first, _ = clause(side.tokens, found.first)
    return any(t.norm in COMING for t in side.tokens[max(first, found.first - _NEAR) : found.first])


def _person_before(side: Side, position: int) -> str | None:
    """The last person named before a word."""
    start = side.tokens[position].start
    before = [m for m in side.mentions if m.end <= start and may_be_person(m, side.text)]
    named = [m for m in before if m.kind == "person"] or before
    return named[-1].entity if named else None
