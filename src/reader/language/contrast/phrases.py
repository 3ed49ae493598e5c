"""Phrases that mean one thing, known again though small words change or stand between: lost his job, lose their jobs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.language.function_words import FUNCTION_WORDS
from reader.language.irregular_verbs import PLAIN
from reader.language.spelling import american
from reader.language.stems import stem, stems

SMALL = frozenset("a an the his her its their my our your 's".split())
"""Articles and possessives, each of which may stand for any other."""

BETWEEN = SMALL | frozenset(
    """
    - him them it us me you himself herself themselves itself any all more most some two three
    four five six several many just only almost even both been
    """.split()
)
"""Words that may stand between those of a phrase."""

_GAP = 3  # words that may stand there together

PARTICLES = frozenset("out off up down away".split())
"""Words that any others may part from their verb: called the strike off."""

_ANY = "*"  # stands in a phrase for any of the small words

AUXILIARIES = frozenset(
    "am is are was were be been being has have had do does did will would can could may might must shall should".split()
)
"""Words that stand between no verb and its particle."""

Key = tuple[str, ...]


def keys(entries: Collection[str]) -> dict[str, tuple[Key, ...]]:
    """The keys of each entry of a table, its words joined by low lines or hyphens: as written, and with plain verbs."""
    split = {entry: entry.replace("-", "_").split("_") for entry in entries}
    spelt = {word: american(word) for words in split.values() for word in words}
    irregular = {word for word, form in spelt.items() if form in PLAIN}
    stem_of = stems({*spelt.values(), *(PLAIN[spelt[word]] for word in irregular)}, "en")
    known = {word: stem_of[form] for word, form in spelt.items()}
    plain = known | {word: stem_of[PLAIN[spelt[word]]] for word in irregular}
    return {
        entry: ((known[words[0]],) if len(words) == 1 else key([known[word] for word in words]),)
        if irregular.isdisjoint(words)
        else (key([known[word] for word in words]), key([plain[word] for word in words]))
        for entry, words in split.items()
    }


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


class Phrases:
    """The phrases of some tables, found in sentences."""

    __slots__ = ("_by_longest",)

    def __init__(self, by_longest: Mapping[str, Sequence[Key]]) -> None:
        """``by_longest`` is what :func:`by_longest` gives for the keys of the phrases."""
        self._by_longest = by_longest

    def among(
        self, stems: Sequence[str], is_between: Callable[[int], bool]
    ) -> Iterator[tuple[int, int, Key]]:
        """The first and the last position and the key of each phrase among some stems, in order, the longest first.

        ``is_between`` says whether the word at a position may stand between those of a phrase.
        """
        held = {*stems, _ANY}
        longest = self._by_longest.keys() & held
        fitting = [one for word in longest for one in self._by_longest[word] if held.issuperset(one)]
        if not fitting:
            return
        fitting.sort(key=lambda one: (-len(one), one))
        for first, stem_ in enumerate(stems):
            for one in fitting:
                if one[0] == stem_ and (last := _last(one, stems, first, is_between)) is not None:
                    yield first, last, one


def _last(one: Key, stems: Sequence[str], first: int, is_between: Callable[[int], bool]) -> int | None:
    """The last position of a phrase; what a verb takes may part it from its particle or what follows: take it to court."""
    tight, position = one[0] in _FUNCTION, first
    for number, word in enumerate(one[1:]):
        position += 1
        end = position if tight else min(position + _GAP, len(stems) - 1)
        parted = number == 0 and (word in _FUNCTION if len(one) > 2 else word in PARTICLES)
        while (
            position < end
            and stems[position] != word
            and (is_between(position) or (parted and stems[position] not in _AUXILIARIES))
        ):
            position += 1
        if position >= len(stems) or not _fits(word, stems[position]):
            return None
    return position


def _fits(word: str, found: str) -> bool:
    return word == found or (word == _ANY and found in _SMALL)


def _stems(words: Collection[str]) -> frozenset[str]:
    return frozenset(stem(word, "en") for word in words)


_AUXILIARIES = AUXILIARIES | {stem(word, "en") for word in AUXILIARIES} | frozenset(",;:.")
_SMALL = _stems(SMALL)
_FUNCTION = _stems(FUNCTION_WORDS["en"])


@lru_cache(maxsize=4096)
def is_small_between(norm: str) -> bool:
    """Whether a folded word may stand between those of a phrase."""
    return norm in BETWEEN or norm.endswith("ly") or norm[:1].isdigit()
