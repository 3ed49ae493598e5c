"""Regular expressions made from word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_BEFORE = 80  # characters before a value that are read to see what it is


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, with common beginnings read once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree) if tree else "(?!)"


def ends_with(pattern: re.Pattern[str] | str, text: str, at: int) -> re.Match[str] | None:
    """The match of a pattern anchored at its end ("…$") in the words just before an offset.

    Only the last characters are read, so that a long text costs no more than a short one.
    """
    compiled = re.compile(pattern, re.IGNORECASE) if isinstance(pattern, str) else pattern
    return compiled.search(text, max(0, at - _BEFORE), at)


class Covered:
    """Which characters of a text are taken already."""

    def __init__(self, length: int, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._marks = bytearray(length)
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Take a stretch."""
        self._marks[start:end] = b"\x01" * (end - start)

    def meets(self, start: int, end: int) -> bool:
        """Whether any character of a stretch is taken."""
        return 1 in self._marks[start:end]


def _branch(node: dict[str, Any]) -> str:
    branches = [_step(character) + _branch(node[character]) for character in sorted(node) if character]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if "" in node else body


def _step(character: str) -> str:
    return r"\s+" if character == " " else "['’]" if character == "'" else re.escape(character)
