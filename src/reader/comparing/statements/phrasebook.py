"""Phrases that stand for something, found at a place of a sentence by one look-up for each of their lengths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Phrasebook(Generic[T]):
    """Phrases of folded words, each with what it stands for; of one that stands for two things the first one counts."""

    __slots__ = ("_sizes", "meanings", "openings")

    def __init__(self, phrases: Mapping[T, Iterable[str]]) -> None:
        """``phrases`` are written with blanks, by what they stand for."""
        self.meanings: dict[tuple[str, ...], T] = {}
        for meaning, texts in phrases.items():
            for text in texts:
                self.meanings.setdefault(tuple(text.split()), meaning)
        self._sizes: dict[str, list[int]] = {}
        for size, first in sorted({(len(words), words[0]) for words in self.meanings}, reverse=True):
            self._sizes.setdefault(first, []).append(size)
        self.openings = frozenset(self._sizes)
        """The words with which the phrases begin."""

    def at(self, norms: Sequence[str], position: int) -> tuple[tuple[str, ...], T] | None:
        """The longest phrase that stands at a position of some folded words, and what it stands for."""
        for size in self._sizes.get(norms[position], ()):
            words = tuple(norms[position : position + size])
            if words in self.meanings:
                return words, self.meanings[words]
        return None
