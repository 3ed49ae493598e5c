"""Words that exclude one another.

A line is a contrast; its groups stand between bars, and the words of one group mean the same. Two words contrast when
they stand in different groups of one line. Words are compared by stem, however they are spelt; words of a phrase are
joined by a low line, and :mod:`reader.language.contrast.phrases` says what may stand between them.
The tables of reversals tell what happened, and are asked about any two statements; all are asked about a word put in the
place of another in a sentence that is otherwise nearly the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from reader.language.contrast.opposites import OPPOSITES
from reader.language.contrast.phrases import Key, by_longest, key, keys
from reader.language.contrast.reversals import REVERSALS, SEQUELS
from reader.language.contrast.sorts import PLACES, ROLES, THINGS
from reader.language.kept import kept
from reader.language.synonyms import worked_out as worked_out_synonyms
from reader.language.synonyms import written as written_synonyms
from reader.model import DifferenceKind

_Place: TypeAlias = tuple[DifferenceKind, int, int]
_Index: TypeAlias = Mapping[Key, Sequence[_Place]]
_Synonyms: TypeAlias = Mapping[Key, tuple[int, ...]]

TABLES: Mapping[DifferenceKind, str] = {
    "negation": "\n".join(table.strip() for table in (SEQUELS, REVERSALS, OPPOSITES)),
    "role": ROLES,
    "place": PLACES,
    "name": THINGS,
}
"""Kind of difference -> its contrasts."""

_SEQUELS = len(SEQUELS.strip().splitlines())
_REVERSALS = _SEQUELS + len(REVERSALS.strip().splitlines())


def _index() -> _Index:
    """Key of a word or phrase -> the kind, the line and the group of each contrast it stands in."""
    return _tables()[0]


@lru_cache(maxsize=1)
def _tables() -> tuple[_Index, _Synonyms, Mapping[str, Sequence[Key]]]:
    return kept(__name__, written(), worked_out)


def written() -> str:
    """The tables as written, and those of synonyms."""
    return "\n".join((*TABLES.values(), written_synonyms()))


def worked_out() -> tuple[_Index, _Synonyms, Mapping[str, Sequence[Key]]]:
    """What the index, :func:`synonyms` and :func:`phrases` are made of, worked out of the tables."""
    index = _worked_out_index()
    groups, _ = worked_out_synonyms()
    related = {key(one.split("_")): tuple(numbers) for one, numbers in groups.items() if "_" in one}
    telling = (
        one
        for one, places in index.items()
        if any(kind == "negation" and line < _REVERSALS for kind, line, _ in places)
    )
    return index, related, by_longest([*telling, *related])


def _worked_out_index() -> dict[Key, list[_Place]]:
    rows = [
        ((kind, number, group), words.split())
        for kind, table in TABLES.items()
        for number, line in enumerate(table.strip().splitlines())
        for group, words in enumerate(line.split("|"))
    ]
    found: dict[Key, list[_Place]] = {}
    for place, entries in rows:
        for one in dict.fromkeys(one for entry in entries for one in keys(entry)):
            found.setdefault(one, []).append(place)
    return found


def contrast(left: tuple[str, ...], right: tuple[str, ...]) -> DifferenceKind | None:
    """The kind of difference between two words or phrases, given as stems, that exclude one another, else None.

    Words that stand together in any group do not exclude one another.
    """
    one, other = _index().get(key(left), ()), _index().get(key(right), ())
    if not one or not other or set(one) & set(other):
        return None
    for kind, number, group in one:
        for other_kind, other_number, other_group in other:
            if kind == other_kind and number == other_number and group != other_group:
                return kind
    return None


@lru_cache(maxsize=16384)
def reversals(stems: Key) -> tuple[tuple[int, int], ...]:
    """The contrasts of events and states that a word or phrase stands in, each as its line and its group there."""
    return tuple(
        (line, group)
        for kind, line, group in _index().get(stems, ())
        if kind == "negation" and line < _REVERSALS
    )


@lru_cache(maxsize=16384)
def is_sequel(left: Key, right: Key) -> bool:
    """Whether two words or phrases, given as stems, may both be true at two times: began, ended."""
    return any(
        line == other and group != rival and line < _SEQUELS
        for line, group in reversals(left)
        for other, rival in reversals(right)
    )


def phrases() -> Mapping[str, Sequence[Key]]:
    """The phrases that tell of an event or a state, and those that have a synonym, by their longest words."""
    return _tables()[2]


def synonyms(stems: Key) -> tuple[int, ...]:
    """The groups of related words that a phrase of several words stands in."""
    return _tables()[1].get(stems, ())
