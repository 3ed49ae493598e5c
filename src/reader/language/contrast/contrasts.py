"""Words that exclude one another in the same place of a sentence.

A line is a contrast; its groups stand between bars, and the words of one group mean the same. Two words contrast when
they stand in different groups of one line. Words are compared by stem; words of a phrase are joined by a low line.
The tables say nothing of a text by themselves: they are asked only about a word put in the place of another in a
sentence that is otherwise nearly the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.language.contrast.contrast_opposites import OPPOSITES
from reader.language.contrast.contrast_outcomes import OUTCOMES
from reader.language.contrast.contrast_reversals import REVERSALS
from reader.language.contrast.contrast_sequels import SEQUELS
from reader.language.contrast.contrast_sorts import PLACES, ROLES, THINGS
from reader.language.contrast.verbs import PLAIN
from reader.language.stems import stem

TABLES: Mapping[str, str] = {
    "negation": "\n".join(table.strip() for table in (SEQUELS, REVERSALS, OUTCOMES, OPPOSITES)),
    "role": ROLES,
    "place": PLACES,
    "name": THINGS,
}
"""Kind of difference -> its contrasts."""

_SEQUELS = len(SEQUELS.strip().splitlines())
_REVERSALS = _SEQUELS + len(REVERSALS.strip().splitlines()) + len(OUTCOMES.strip().splitlines())


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], tuple[tuple[str, int, int], ...]]:
    """Sequence of stems -> the kind, the line and the group of each contrast it stands in."""
    found: dict[tuple[str, ...], list[tuple[str, int, int]]] = {}
    for kind, table in TABLES.items():
        for number, line in enumerate(table.strip().splitlines()):
            for group, words in enumerate(line.split("|")):
                for entry in words.split():
                    words_ = entry.split("_")
                    keys = {tuple(stem(word, "en") for word in words_)}
                    if any(word in PLAIN for word in words_):
                        keys.add(tuple(stem(PLAIN.get(word, word), "en") for word in words_))
                    for key in keys:
                        found.setdefault(key, []).append((kind, number, group))
    return {key: tuple(dict.fromkeys(places)) for key, places in found.items()}


def contrast(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """The kind of difference between two words or phrases, given as stems, that exclude one another, else None.

    Words that stand together in any group do not exclude one another.
    """
    one, other = _index().get(left, ()), _index().get(right, ())
    if not one or not other or set(one) & set(other):
        return None
    for kind, number, group in one:
        for other_kind, other_number, other_group in other:
            if kind == other_kind and number == other_number and group != other_group:
                return kind
    return None


@lru_cache(maxsize=16384)
def reversals(stems: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """The contrasts of events and states that a word or phrase stands in, each as its line and its group there."""
    return tuple(
        (line, group)
        for kind, line, group in _index().get(stems, ())
        if kind == "negation" and line < _REVERSALS
    )


@lru_cache(maxsize=16384)
def is_sequel(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two words or phrases, given as stems, exclude one another only at one time: began, ended."""
    lines = [
        line
        for line, group in reversals(left)
        for other, rival in reversals(right)
        if line == other and group != rival
    ]
    return bool(lines) and all(line < _SEQUELS for line in lines)


def phrase_lengths(stem: str) -> tuple[int, ...]:
    """How many words the phrases have that begin with a stem and tell of an event or a state."""
    return _phrases().get(stem, ())


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for stems in _index():
        if len(stems) > 1 and reversals(stems):
            found.setdefault(stems[0], set()).add(len(stems))
    return {stem: tuple(sorted(sizes)) for stem, sizes in found.items()}
