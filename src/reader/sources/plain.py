"""Plain text becomes blocks, one a line."""

from __future__ import annotations

import re

from reader.model import SourceBlock
from reader.sources.sanitize import clean

_MARKER = re.compile(r"([-*•▪●–]|\d+[.)])\s+")


def blocks(text: str) -> tuple[SourceBlock, ...]:
    """The blocks of a text in order."""
    return tuple(
        _block(line) for line in map(str.strip, clean(text, multiline=True).split("\n")) if line
    )


def _block(line: str) -> SourceBlock:
    marker = _MARKER.match(line)
    if marker:
        return SourceBlock("list_item", line[marker.end() :], marker=marker[1])
    return SourceBlock("paragraph", line)
