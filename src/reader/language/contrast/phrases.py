"""Phrases that mean one thing, known again though small words change or stand between: lost his job, lose their jobs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.language.function_words import FUNCTION_WORDS
from reader.language.irregular_verbs import PLAIN
from reader.language.spelling import american
from reader.language.stems import stem
from reader.language.word_classes import is_adverb

_ARTICLES = frozenset("a an the his her its their my our your 's".split())
"""Articles and possessives, each of which may stand for any other."""

_BETWEEN = _ARTICLES | frozenset(
    """
    - him them it us me you himself herself themselves itself any all more most some two three
    four five six several many just only almost even both been
    """.split()
)
"""Words that may stand between those of a phrase."""

_GAP = 3  # words that may stand there together

_PARTICLES = frozenset("out off up down away".split())
"""Words that any others may part from their verb: called the strike off."""

_ANY = "*"  # stands in a phrase for any of the small words

AUXILIARIES = frozenset(
    "am is are was were be been being has have had do does did will would can could may might must shall should".split()
)
"""Words that stand between no verb and its particle."""

Key = tuple[str, ...]


def keys(entry: str) -> tuple[Key, ...]:
    """The keys of an entry of a table, its words joined by low lines or hyphens: as written, and with plain verbs."""
    written = [american(word) for word in entry.replace("-", "_").split("_")]
    plain = [PLAIN.get(word, word) for word in written]
    return tuple(dict.fromkeys(key([stem(word, "en") for word in words]) for words in (written, plain)))


def key(stems: Sequence[str]) -> Key:
    """What a phrase is known by: a small word is any other one, and none at all behind a word with content."""
    if len(stems) == 1:
        return tuple(stems)
    if stems[0] in _FUNCTION:
        return tuple([_ANY if word in _SMALL else word for word in stems])
    return tuple([word for word in stems if word not in _SMALL])


def by_longest(keys: Iterable[Key]) -> dict[str, list[Key]]:
    """The keys of several words, by their longest word: as a rule that which the fewest sentences hold."""
    found: dict[str, list[Key]] = {}
    for one in dict.fromkeys(keys):
        if len(one) > 1:
            found.setdefault(max(one, key=len), []).append(one)
    return found


def among(
    phrases: Mapping[str, Sequence[Key]], stems: Sequence[str], norms: Sequence[str]
) -> Iterator[tuple[int, int, Key]]:
    """The first and the last position and the key of each phrase among some stems, in order, the longest first.

    The phrases are given by their longest words; ``norms`` are the folded words of the stems.
    """
    held = {*stems, _ANY}
    longest = phrases.keys() & held
    fitting = [one for word in longest for one in phrases[word] if held.issuperset(one)]
    openings: dict[str, list[Key]] = {}
    for one in sorted(fitting, key=lambda one: (-len(one), one)):
        openings.setdefault(one[0], []).append(one)
    for first, stem_ in enumerate(stems) if openings else ():
        for one in openings.get(stem_, ()):
            if (last := _last(one, stems, norms, first)) is not None:
                yield first, last, one


def _last(one: Key, stems: Sequence[str], norms: Sequence[str], first: int) -> int | None:
    """The last position of a phrase; what a verb takes may part it from its particle or what follows: take it to court."""
    tight, position = one[0] in _FUNCTION, first
    for number, word in enumerate(one[1:]):
        position += 1
        end = position if tight else min(position + _GAP, len(stems) - 1)
        parted = number == 0 and (word in _FUNCTION if len(one) > 2 else word in _PARTICLES)
        while (
            position < end
            and stems[position] != word
            and (_may_part(norms[position]) or (parted and stems[position] not in _AUXILIARIES))
        ):
            position += 1
        if position >= len(stems) or stems[position] not in (_SMALL if word == _ANY else (word,)):
            return None
    return position


@lru_cache(maxsize=4096)
def _may_part(norm: str) -> bool:
    """Whether a folded word may stand between those of a phrase."""
    return norm in _BETWEEN or is_adverb(norm) or norm[:1].isdigit()


def _stems(words: Collection[str]) -> frozenset[str]:
    return frozenset(stem(word, "en") for word in words)


_AUXILIARIES = AUXILIARIES | _stems(AUXILIARIES) | frozenset(",;:.")
_SMALL = _stems(_ARTICLES)
_FUNCTION = _stems(FUNCTION_WORDS["en"])
