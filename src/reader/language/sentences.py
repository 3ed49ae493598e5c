"""Text becomes sentences."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘A-Z0-9])")


def spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a paragraph."""
    found, start = [], 0
    for gap in _END.finditer(text):
        end = gap.end() - len(gap[0]) + len(gap[0].rstrip())
        found.append((start, end))
        start = gap.end()
    if start < len(text):
        found.append((start, len(text)))
    return found
