"""Words that exclude one another. The tables themselves are contrasts.txt beside this file.

:mod:`reader.language.contrast.phrases` says what may stand between the words of a phrase. The tables of sequels and reversals
tell what happened, and are asked about any two statements; all are asked about a word put in the place of another in a
sentence that is otherwise nearly the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from reader.language.contrast.phrases import Key, by_longest, key, keys
from reader.language.kept import kept
from reader.language.synonyms import worked_out as worked_out_synonyms
from reader.language.synonyms import written as written_synonyms
from reader.language.tables import tables
from reader.model import DifferenceKind

_Place: TypeAlias = tuple[str, int, int]
"""A table, the number of a line, and that of a group in it."""

_Index: TypeAlias = Mapping[Key, Sequence[_Place]]
_Synonyms: TypeAlias = Mapping[Key, tuple[int, ...]]

_KINDS: Mapping[str, DifferenceKind] = {
    "sequels": "negation", "reversals": "negation", "opposites": "negation",
    "roles": "role", "places": "place", "things": "name",
}  # fmt: skip
"""Table -> the kind of difference that its contrasts make."""

_EVENTS = ("sequels", "reversals")


_FILE = Path(__file__).with_suffix(".txt")


def groups() -> Iterator[tuple[_Place, list[str]]]:
    """Each group of the tables: where it stands, and its words and phrases."""
    lines = [(table, line) for table, lines in tables(_FILE).items() for line in lines]
    for number, (table, line) in enumerate(lines):
        for group, words in enumerate(line.split("|")):
            yield (table, number, group), words.split()


def written() -> str:
    """The tables as written, and those of synonyms."""
    return _FILE.read_text(encoding="utf-8") + written_synonyms()


def worked_out() -> tuple[_Index, _Synonyms, Mapping[str, Sequence[Key]]]:
    """What :func:`contrast`, :func:`synonyms` and :func:`phrases` look things up in, worked out of the tables."""
    index: dict[Key, list[_Place]] = {}
    for place, entries in groups():
        for one in dict.fromkeys(one for entry in entries for one in keys(entry)):
            index.setdefault(one, []).append(place)
    related = {key(one.split("_")): tuple(n) for one, n in worked_out_synonyms()[0].items() if "_" in one}
    telling = (one for one, places in index.items() if any(table in _EVENTS for table, _, _ in places))
    return index, related, by_longest([*telling, *related])


@lru_cache(maxsize=1)
def _tables() -> tuple[_Index, _Synonyms, Mapping[str, Sequence[Key]]]:
    return kept(__name__, written(), worked_out)


def _places(stems: Key) -> Sequence[_Place]:
    return _tables()[0].get(stems, ())


@lru_cache(maxsize=16384)
def contrast(left: tuple[str, ...], right: tuple[str, ...]) -> DifferenceKind | None:
    """The kind of difference between two words or phrases, given as stems, that exclude one another, else None.

    Words that stand together in any group do not exclude one another.
    """
    one, other = _places(key(left)), _places(key(right))
    if not set(one).isdisjoint(other):
        return None
    lines = {line for _, line, _ in other}
    return next((_KINDS[table] for table, line, _ in one if line in lines), None)


@lru_cache(maxsize=16384)
def reversals(stems: Key) -> tuple[tuple[int, int], ...]:
    """The contrasts of events and states that a word or phrase stands in, each as its line and its group there."""
    return tuple((line, group) for table, line, group in _places(stems) if table in _EVENTS)


@lru_cache(maxsize=16384)
def is_sequel(left: Key, right: Key) -> bool:
    """Whether two words or phrases, given as stems, may both be true at two times: began, ended."""
    return any(
        table == "sequels" and line == other and group != rival
        for table, line, group in _places(left)
        for _, other, rival in _places(right)
    )


def phrases() -> Mapping[str, Sequence[Key]]:
    """The phrases that tell of an event or a state, and those that have a synonym, by their longest words."""
    return _tables()[2]


def synonyms(stems: Key) -> tuple[int, ...]:
    """The groups of related words that a phrase of several words stands in."""
    return _tables()[1].get(stems, ())
