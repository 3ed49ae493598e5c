"""Patterns with the words of a language in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeAlias

from reader.language.figures.patterns import any_of, ends_with
from reader.language.lexicon import Lexicon

Piece: TypeAlias = str | Callable[[Lexicon], Iterable[str]]
"""A pattern, with pieces in it, or words chosen from a lexicon of which it is any one."""

_NAME = re.compile(r"(?<!P)<(\w+)>")


class Pieces:
    """What <name> stands for in patterns: a piece of that name, else what a lexicon has under it."""

    __slots__ = ("_filled", "_named")

    def __init__(self, **named: Piece) -> None:
        self._named = named
        self._filled: dict[tuple[Lexicon, str], str] = {}

    def filled(self, pattern: str, words: Lexicon) -> str:
        """A pattern with all its pieces, in a language."""
        return _NAME.sub(lambda name: f"(?:{self._piece(name[1], words)})", pattern)

    def _piece(self, name: str, words: Lexicon) -> str:
        if name not in self._named:
            return _table(name, words)
        if (words, name) not in self._filled:
            piece = self.entries(name, words)
            self._filled[words, name] = self.filled(piece, words) if isinstance(piece, str) else any_of(piece)
        return self._filled[words, name]

    def entries(self, name: str, words: Lexicon) -> str | Iterable[str]:
        """What a name stands for in a language: a pattern, or words."""
        piece = self._named.get(name)
        found: str | Iterable[str] = piece(words) if callable(piece) else piece or getattr(words, name)
        return found


@cache
def _table(name: str, words: Lexicon) -> str:
    """What a lexicon has under a name as a pattern, which all pieces share."""
    found: str | Iterable[str] = getattr(words, name)
    return found if isinstance(found, str) else any_of(found)


LEXICON = Pieces()
"""The pieces of patterns that need none beside the tables of the lexicon."""


class Template:
    """A pattern with pieces in it, compiled for a language when it is asked for; case does not count."""

    __slots__ = ("_compiled", "_pattern", "_pieces")

    def __init__(self, pattern: str, pieces: Pieces = LEXICON) -> None:
        self._pattern = pattern
        self._pieces = pieces
        self._compiled: dict[Lexicon, re.Pattern[str]] = {}

    def of(self, words: Lexicon) -> re.Pattern[str]:
        """The pattern in a language."""
        known = self._compiled.get(words)
        if known is None:
            written = self._pieces.filled(self._pattern, words)
            known = self._compiled[words] = re.compile(written, re.IGNORECASE)
        return known

    def at(self, text: str, at: int, words: Lexicon) -> re.Match[str] | None:
        """What of a text has the pattern from an offset on."""
        return self.of(words).match(text, at)

    def before(self, text: str, at: int, words: Lexicon) -> re.Match[str] | None:
        """What has the pattern, which ends in "$", in the words just before an offset."""
        return ends_with(self.of(words), text, at)

    def between(self, text: str, start: int, end: int, words: Lexicon) -> re.Match[str] | None:
        """A stretch of a text that as a whole has the pattern."""
        return self.of(words).fullmatch(text, start, end)
