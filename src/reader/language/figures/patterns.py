"""Words of lists found in a text: patterns made of them, and phrases in front of a place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

_PHRASED = re.compile(r"(?<![\w-])\w[\w.'’-]*|~")
_BEFORE_PHRASE = 28  # characters before a value that hold a phrase of a few words
_BEFORE = 80  # characters before a value that are read to see what it is


def folded(text: str) -> str:
    """Words as the tables have them: in small letters, with plain apostrophes and single blanks."""
    return " ".join(text.lower().replace("’", "'").split())


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, with common beginnings read once; nothing where there are none."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree) if tree else "(?!)"


def _branch(node: dict[str, Any]) -> str:
    branches = [_step(character) + _branch(node[character]) for character in sorted(node) if character]
    if not branches:
        return ""
    if "" not in node and len(branches) == 1:
        return branches[0]
    body = branches[0] if len(branches) == len(branches[0]) == 1 else f"(?:{'|'.join(branches)})"
    return f"{body}?" if "" in node else body


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
    """Words of which the longest is looked for at a place of a text, whatever its case.

    Those that begin alike are compiled when a text has their first two letters there, which for most never happens.
    """

    __slots__ = ("_behind", "_compiled", "_words")

    def __init__(self, words: Iterable[str], behind: str = r"(?!\w)") -> None:
        """``behind`` is a pattern of what has to stand behind the word."""
        self._behind = behind
        self._words: dict[str, list[str]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        for word in words:
            # a blank or a mark may be written in other ways
            beginning = word[:2] if word[1:2].isalnum() else word[0]
            self._words.setdefault(beginning, []).append(word)

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """The longest word at an offset."""
        beginning = text[at : at + 2].lower()
        if beginning not in self._words:
            beginning = beginning[:1]
        pattern = self._compiled.get(beginning)
        if pattern is None:
            if beginning not in self._words:
                return None
            words = any_of({*self._words[beginning], *self._words.get(beginning[0], ())})
            pattern = self._compiled[beginning] = re.compile(f"{words}{self._behind}", re.IGNORECASE)
        return pattern.match(text, at)


def phrase_before(
    text: str, at: int, known: Collection[str], most: int, between: Collection[str] = ()
) -> tuple[str, int] | None:
    """The longest of some folded phrases in front of an offset, and where it starts; ``most`` is the most words of one.

    One of the words ``between`` may stand behind it.
    """
    words = list(_PHRASED.finditer(text, max(0, at - _BEFORE_PHRASE), at))
    for end in range(len(words), max(0, len(words) - 2), -1):
        behind = words[end].start() if end < len(words) else at
        if (end < len(words) and words[end][0].lower() not in between) or text[
            words[end - 1].end() : behind
        ].strip():
            return None
        for first in range(max(0, end - most), end):
            start = words[first].start()
            phrase = folded(text[start : words[end - 1].end()])
            if phrase in known:
                return phrase, start
    return None


def most_words(phrases: Iterable[str]) -> int:
    """How many words the longest of some phrases has."""
    return max((phrase.count(" ") + 1 for phrase in phrases), default=0)
