"""Regular expressions made from word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, with common beginnings read once."""
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
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{body})?" if "" in node else body


def _step(character: str) -> str:
    return r"\s+" if character == " " else "['’]" if character == "'" else re.escape(character)
