"""Whether two opposed predicates bear on one thing: what speaks for and against it, in numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from math import log

from reader.comparing.alignment.synonyms import meanings
from reader.comparing.statements.pairs import Side
from reader.comparing.statements.predicates import Predicate, breaks, clause, plain
from reader.language.common import rate
from reader.language.contrast.contrasts import is_sequel, reversals
from reader.language.quoting.speech import DETERMINERS
from reader.language.stems import stem

NAMES = (
    "odds", "same word", "aligned", "rare", "quoted", "phrase",
    "company", "said", "sequel", "denied", "light", "told", "objects",
)  # fmt: skip
"""The features in order; :func:`bearing` says what each is."""

_LIGHT = frozenset(
    stem(word, "en")
    for word in "be have do get make take give go come put let bring use keep need see show find call set".split()
)

_TAKES = 5  # tokens behind a predicate in which its object is looked for
_NO_ODDS = 0.004
_RARE = 10.8  # what the logarithm of the rarest stem comes to


def bearing(
    left: Side,
    right: Side,
    one: Predicate,
    other: Predicate,
    odds: float,
    told: float,
    aligned: Collection[tuple[int, int]],
) -> tuple[float, ...]:
    """What speaks for and against two predicates, the same from either side, in the order of NAMES.

    ``odds`` say how likely the sentences are a link, ``told`` how many of the predicates other sentences of the
    other account have that are likely links too, halved.
    """
    chance = min(max(odds, _NO_ODDS), 1 - _NO_ODDS)
    return (
        log(chance / (1 - chance)) / 5,
        float(one.stems == other.stems),
        float(any(one.first <= i <= one.last and other.first <= j <= other.last for i, j in aligned)),
        (_rarity(one.stems) + _rarity(other.stems)) / 2,
        float((one.first in left.quoted) + (other.first in right.quoted)) / 2,
        float(max(len(one.stems), len(other.stems)) > 1),
        _company(left, right, one, other),
        float(_says(left, one, other) + _says(right, other, one)) / 2,
        float(is_sequel(one.stems, other.stems)),
        float((one.cue is None) != (other.cue is None)),
        float(_is_light(one) or _is_light(other)),
        told,
        _apart(_object(left, one), _object(right, other)),
    )


def _apart(one: str | None, other: str | None) -> float:
    """Whether two nouns that the predicates are said of mean different things; known of both or of neither."""
    return float(bool(one and other) and meanings(str(one)).isdisjoint(meanings(str(other))))


def _object(side: Side, found: Predicate) -> str | None:
    """The stem of the noun that a predicate takes: the last content word before the next small word or mark."""
    noun = None
    for token in side.tokens[found.last + 1 : found.last + 1 + _TAKES]:
        if not token.word.is_word or breaks(token) or (token.is_function and token.norm not in DETERMINERS):
            break
        if not token.is_function and not token.is_number:
            noun = token.stem
    return noun


def _company(left: Side, right: Side, one: Predicate, other: Predicate) -> float:
    """How much of the shorter of the two clauses, the predicates aside, means the same in the other, 0 to 1."""
    ours, theirs = _words_beside(left, one), _words_beside(right, other)
    if not ours or not theirs:
        return 0.0
    shared = min(_covered(ours, theirs), _covered(theirs, ours))
    return shared / min(len(ours), len(theirs))


def _covered(words: Sequence[str], others: Sequence[str]) -> int:
    known: frozenset[object] = frozenset().union(*map(meanings, others))
    return sum(not meanings(word).isdisjoint(known) for word in words)


def _words_beside(side: Side, found: Predicate) -> list[str]:
    first, last = clause(side.tokens, found.first)
    return [
        plain(t)
        for k, t in enumerate(side.tokens[first:last], first)
        if not found.first <= k <= found.last and t.word.is_word and not t.is_function
    ]


def _says(side: Side, own: Predicate, other: Predicate) -> bool:
    """Whether a sentence has a word besides its predicate that means the one word that the other account says."""
    if len(other.stems) > 1:
        return False
    wanted = meanings(other.stems[0])
    return any(
        not wanted.isdisjoint(meanings(plain(t)))
        for k, t in enumerate(side.tokens)
        if not own.first <= k <= own.last and t.word.is_word and not t.is_function
    )


def _is_light(found: Predicate) -> bool:
    """Whether a predicate is a verb that says little without its object."""
    return len(found.stems) == 1 and found.stems[0] in _LIGHT


@lru_cache(maxsize=65536)
def agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two words or phrases, given as stems, do not exclude one another."""
    mine, yours = reversals(one), reversals(other)
    apart = any(line == row and group != column for line, group in mine for row, column in yours)
    return not apart or not set(mine).isdisjoint(yours)


def _rarity(stems: Sequence[str]) -> float:
    """How rare the rarest of some stems is in English, 0 to 1."""
    return max(_rareness(stem) for stem in stems)


@lru_cache(maxsize=65536)
def _rareness(stem: str) -> float:
    return min(1.0, -log(rate(stem)) / _RARE)
