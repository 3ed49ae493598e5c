"""Names of people in full: whether two can be one person's, and those that end in one surname."""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.names.first_names import same_first_name
from reader.language.names.transliteration import folded, spelled_alike


def same_person(left: str, right: str) -> bool:
    """Whether two names can be one person's: surnames alike, first names alike or one of them not given."""
    one, other = left.split(), right.split()
    if not spelled_alike(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    short, full = sorted((one, other), key=len)
    return full[-len(short) :] == short or same_first_name(one[0], other[0])


def by_surname(names: Iterable[str]) -> dict[str, list[str]]:
    """Folded surname -> the names that end in it, each once."""
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        found.setdefault(folded(name.split()[-1]), []).append(name)
    return found
