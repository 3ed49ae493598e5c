"""Words that report the same thing: synonyms and derivations. The table itself is synonyms.txt beside this file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from reader.language.irregular_verbs import FORMS
from reader.language.kept import kept
from reader.language.stems import stem

_Groups: TypeAlias = Mapping[str, Sequence[int]]
_Openings: TypeAlias = Mapping[str, Mapping[str, Sequence[int]]]


_FILE = Path(__file__).with_suffix(".txt")


def written() -> str:
    """The table and the irregular verbs as written."""
    return _FILE.read_text(encoding="utf-8") + FORMS


def table() -> tuple[tuple[str, ...], ...]:
    """The groups as written, the words of a phrase joined by a low line."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split()) for line in lines if line and line[0] != "#")


def groups() -> _Groups:
    """A stem, or the stems of a phrase joined by low lines -> the numbers of the groups it stands in.

    The forms of an irregular verb are a group of their own, and stand wherever the verb stands.
    """
    return _tables()[0]


def phrase_openings() -> _Openings:
    """The first stems of the phrases of the table, each with the second ones and how many words the phrases have."""
    return _tables()[1]


@lru_cache(maxsize=1)
def _tables() -> tuple[_Groups, _Openings]:
    return kept(__name__, written(), worked_out)


def worked_out() -> tuple[_Groups, _Openings]:
    """What :func:`groups` and :func:`phrase_openings` give, worked out."""
    rows = table()
    verbs = {forms[0]: forms for forms in (row.split() for row in FORMS.split("/"))}
    found: dict[str, list[int]] = {}
    for number, entries in enumerate((*rows, *([verb] for verb in verbs))):
        for entry in entries:
            first, *rest = entry.split("_")
            end = [stem(word, "en") for word in rest]
            for form in verbs.get(first, (first,)):
                found.setdefault("_".join((stem(form, "en"), *end)), []).append(number)
    openings: dict[str, dict[str, list[int]]] = {}
    for phrase in found:
        first, *rest = phrase.split("_")
        if rest:
            lengths = openings.setdefault(first, {}).setdefault(rest[0], [])
            if 1 + len(rest) not in lengths:
                lengths.append(1 + len(rest))
    return found, openings


@lru_cache(maxsize=65536)
def groups_of(term: str) -> tuple[int, ...]:
    """The groups of a stem, or of the stems of a phrase joined by low lines."""
    return tuple(groups().get(term, ()))


@lru_cache(maxsize=8192)
def meanings(stem: str) -> frozenset[str | int]:
    """What a stem may mean: itself, and the groups of related words that it stands in."""
    return frozenset((stem, *groups_of(stem)))


def any_related(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether a stem of the one side is related to one of the other."""
    others = frozenset().union(*map(meanings, right))
    return any(not meanings(one).isdisjoint(others) for one in left)
