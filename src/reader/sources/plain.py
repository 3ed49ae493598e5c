"""Plain text becomes blocks, one a line; text wrapped at a fixed width is put back into paragraphs first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.model import SourceBlock
from reader.sources.sanitize import clean
from reader.sources.unwrapping import unwrapped

_BULLET = re.compile(r"([•▪●◦○□■]|[-–*+](?=\s))\s*(?=\S)")
_NUMBER = re.compile(r"(\d{1,3}[.)])\s+(?=\S)")
_REACH = 12  # blocks within which the next number of a list must come


def blocks(text: str) -> tuple[SourceBlock, ...]:
    """The blocks of a text in order, each with the number of blank lines before it."""
    found: list[SourceBlock] = []
    gap = 0
    for line in unwrapped(clean(text, multiline=True).split("\n")):
        stripped = " ".join(line.split())
        if not stripped:
            gap += 1
            continue
        found.append(_block(stripped, gap))
        gap = 0
    return tuple(_numbered(found))


def _block(line: str, gap: int) -> SourceBlock:
    marker = _BULLET.match(line)
    if marker:
        return SourceBlock("list_item", line[marker.end() :], marker=marker[1], gap=gap)
    return SourceBlock("paragraph", line, gap=gap)


def _numbered(found: Sequence[SourceBlock]) -> list[SourceBlock]:
    """Items of numbered lists recognised: a number counts only where its neighbour in the count stands near."""
    numbers = [_NUMBER.match(block.text) if not block.marker else None for block in found]
    counts = [int(match[1][:-1]) if match else None for match in numbers]
    result = list(found)
    for at, match in enumerate(numbers):
        near = counts[max(0, at - _REACH) : at + _REACH + 1]
        own = counts[at]
        if match and own is not None and (own + 1 in near or own - 1 in near):
            block = found[at]
            result[at] = replace(block, kind="list_item", text=block.text[match.end() :], marker=match[1])
    return result
