"""Words that report the same thing: synonyms and derivations. The table itself is related.txt beside this file."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from reader.language.spelling import american
from reader.language.stems import stem


def table() -> tuple[tuple[str, ...], ...]:
    """The groups as written, words in their plain form, the words of a phrase joined by a low line."""
    text = Path(__file__).with_name("related.txt").read_text(encoding="utf-8")
    return tuple(tuple(line.split()) for line in text.splitlines() if not line.startswith("#"))


@lru_cache(maxsize=1)
def groups() -> dict[tuple[str, ...], tuple[int, ...]]:
    """Sequence of stems -> the numbers of the groups it stands in."""
    found: dict[tuple[str, ...], list[int]] = {}
    for number, entries in enumerate(table()):
        for entry in entries:
            key = tuple(stem(american(word), "en") for word in entry.split("_"))
            numbers = found.setdefault(key, [])
            if number not in numbers:
                numbers.append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


@lru_cache(maxsize=1)
def longest_phrase() -> int:
    """The number of words in the longest phrase of the table."""
    return max(len(key) for key in groups())


@lru_cache(maxsize=1)
def phrase_openings() -> frozenset[str]:
    """The first stems of the phrases of the table."""
    return frozenset(key[0] for key in groups() if len(key) > 1)


@lru_cache(maxsize=65536)
def groups_of(term: str) -> tuple[int, ...]:
    """The groups of a stem, or of the stems of a phrase joined by low lines."""
    return groups().get(tuple(term.split("_")), ())
