"""Patterns made of lists of words, and of the words of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import cache
from itertools import chain
from typing import Any, TypeAlias

from reader.language.lexicon import Lexicon, lexicon

_PHRASED = re.compile(r"(?<![\w-])\w[\w.'’-]*|~")
_PLAIN = str.maketrans("’\u00a0\u202f\u2009\t\n", "'" + 5 * " ")  # as tables have them
_BEFORE_PHRASE = 28  # characters before a value that hold a phrase of a few words
_BEFORE = 80  # characters before a value that are read to see what it is


class Text(str):
    """A text with the words of its language."""

    __slots__ = ("words",)
    words: Lexicon

    def __new__(cls, text: str, language: str | None = "en") -> Text:
        """``text`` in a language (ISO 639-1), as :func:`lexicon` knows it."""
        self = super().__new__(cls, text)
        self.words = lexicon(language)
        return self


def folded(text: str) -> str:
    """Words as the tables have them: in small letters, with plain apostrophes and single blanks."""
    return " ".join(text.lower().replace("’", "'").split())


def any_of(words: Iterable[str]) -> str:
    """A pattern, one group, that matches the longest of the words, with common beginnings read once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?:{_branch(tree)})" if tree else "(?!)"


def _branch(node: dict[str, Any]) -> str:
    steps: dict[str, list[str]] = {}  # what goes on alike -> how it may begin
    for character in sorted(node):
        if character:
            steps.setdefault(_branch(node[character]), []).append(_step(character))
    ways = [_one_of(begun) + rest for rest, begun in steps.items()]
    return f"(?:{'|'.join(ways)})?" if "" in node and ways else _one_of(ways)


def _one_of(ways: list[str]) -> str:
    return "".join(ways) if len(ways) < 2 else f"(?:{'|'.join(ways)})"


def _step(character: str) -> str:
    if character.isalnum():
        return character
    return r"\s+" if character == " " else "['’]" if character == "'" else re.escape(character)


def ends_with(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """The match of a pattern anchored at its end ("…$") in the words just before an offset.

    Only the last characters are read, so that a long text costs no more than a short one.
    """
    return pattern.search(text, max(0, at - _BEFORE), at)


class Table:
    """Words, as :func:`folded` writes them, of which the longest is looked for at a place of a text."""

    __slots__ = ("_longest", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, list[str]] = {}  # by their first two letters, the longest first
        for word in sorted(words, key=len, reverse=True):
            self._words.setdefault(word[:2], []).append(word)
        self._longest = max(len(found[0]) for found in self._words.values())

    def match(self, text: str, at: int) -> tuple[str, int] | None:
        """The longest word at an offset, whatever its case, and where it ends."""
        written = text[at : at + self._longest].lower().translate(_PLAIN)
        for word in chain(self._words.get(written[:2], ()), self._words.get(written[:1], ())):
            end = at + len(word)
            if written.startswith(word) and not text[end : end + 1].isalnum():
                return word, end
        return None


def phrase_before(
    text: str, at: int, known: Collection[str], between: Collection[str] = ()
) -> tuple[str, int] | None:
    """The longest of some folded phrases in front of an offset, and where it starts.

    One of the words ``between`` may stand behind it.
    """
    words = list(_PHRASED.finditer(text, max(0, at - _BEFORE_PHRASE), at))
    while words and not text[words[-1].end() : at].strip():
        end = words[-1].end()
        for word in words:
            phrase = folded(text[word.start() : end])
            if phrase in known:
                return phrase, word.start()
        last = words.pop()
        if last[0].lower() not in between:
            break
        at, between = last.start(), ()  # not two of them
    return None


Piece: TypeAlias = str | Callable[[Lexicon], Iterable[str]]
"""A pattern, with pieces in it, or words chosen from a lexicon of which it is any one."""

_NAME = re.compile(r"(?<!P)<(\w+)>")


class Pieces:
    """What <name> stands for in patterns: a piece of that name, else what a lexicon has under it."""

    __slots__ = ("_named",)

    def __init__(self, **named: Piece) -> None:
        self._named = named

    def filled(self, pattern: str, words: Lexicon) -> str:
        """A pattern with all its pieces, in a language."""
        return _NAME.sub(lambda name: self._filled(name[1], words), pattern)

    def _filled(self, name: str, words: Lexicon) -> str:
        return _filled(self if name in self._named else LEXICON, name, words)

    def entries(self, name: str, words: Lexicon) -> str | Iterable[str]:
        """What a name stands for in a language: a pattern, or words."""
        piece = self._named.get(name)
        found: str | Iterable[str] = piece(words) if callable(piece) else piece or getattr(words, name)
        return found


@cache
def _filled(pieces: Pieces, name: str, words: Lexicon) -> str:
    piece = pieces.entries(name, words)
    return f"(?:{pieces.filled(piece, words)})" if isinstance(piece, str) else any_of(piece)


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
        if words not in self._compiled:
            self._compiled[words] = re.compile(self._pieces.filled(self._pattern, words), re.IGNORECASE)
        return self._compiled[words]

    def at(self, text: Text, at: int) -> re.Match[str] | None:
        """What of a text has the pattern from an offset on."""
        return self.of(text.words).match(text, at)

    def before(self, text: Text, at: int) -> re.Match[str] | None:
        """What has the pattern, which ends in "$", in the words just before an offset."""
        return ends_with(self.of(text.words), text, at)

    def between(self, text: Text, start: int, end: int) -> re.Match[str] | None:
        """A stretch of a text that as a whole has the pattern."""
        return self.of(text.words).fullmatch(text, start, end)
