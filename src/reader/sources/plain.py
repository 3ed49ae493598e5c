"""Plain text becomes blocks, one a line; text wrapped at a fixed width is put back into paragraphs first.

The head of a mail that was copied with it is told from the text, and its subject is the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from reader.model import Document, Metadata, Origin, SourceBlock
from reader.sources import mail
from reader.sources.sanitize import clean
from reader.sources.unwrapping import unwrapped

_BULLET = re.compile(r"([•▪●◦○□■]|[-–*+](?=\s))\s*(?=\S)")
_NUMBER = re.compile(r"(\d{1,3}[.)])\s+(?=\S)")
_DROP_CAP = re.compile(r"[^\W\d_]")
_PARAGRAPH = 20  # characters after the large letter that some begin with
_ONSETS = frozenset(
    "bl br ch cl cr dr fl fr gh gl gn gr kn ph pl pr ps sc sh sk sl sm sn sp st sw th tr tw wh wr".split()
)
_VOWELS = frozenset("aeiouy")
_QUOTED = re.compile(r"\s{0,3}(?:>\s?)+")
_FORWARDED = re.compile(r"\W*(?:forwarded|original) message\W*", re.I)
_WHOLE = 2  # times as much quoted as not makes a text that was quoted whole
_FIELDS = 3  # of a head at the least
_REACH = 12  # blocks within which the next number of a list must come


def document(text: str, origin: Origin, said: Metadata) -> Document:
    """The blocks of a text, with what the head of the mail says that it came in or that was copied with it."""
    found = blocks(text)
    start = 1 if found and _FORWARDED.fullmatch(found[0].text) else 0
    head = [block.text for block in takewhile(lambda block: mail.is_field(block.text), found[start:])]
    if len(head) >= _FIELDS and (told := mail.copied(head)).title:
        said, end = told, start + len(head)
        found = (*(replace(block, place="mail") for block in found[:end]), *found[end:])
    return Document(origin, found, said)


def blocks(text: str) -> tuple[SourceBlock, ...]:
    """The blocks of a text in order, each with the number of blank lines before it."""
    found: list[SourceBlock] = []
    gap = 0
    initial = ""
    for line in unwrapped(_unquoted(clean(text, multiline=True).split("\n"))):
        stripped = " ".join(line.split())
        if not stripped:
            gap += 1
            continue
        if initial and stripped[0].islower() and len(stripped) >= _PARAGRAPH:
            found.pop()
            stripped = initial + (" " if _is_word(initial, stripped) else "") + stripped
        initial = stripped if stripped.isupper() and _DROP_CAP.fullmatch(stripped) else ""
        found.append(_block(stripped, gap))
        gap = 0
    return tuple(_numbered(found))


def _is_word(initial: str, rest: str) -> bool:
    """Whether a letter that was set apart is a word of its own: “A”, “I”, before what can be the beginning of another."""
    return initial in "AI" and len(rest) > 1 and (bool(_VOWELS & set(rest[:2])) or rest[:2] in _ONSETS)


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Lines without the marks of a mail that was quoted whole; an answer keeps them before what it answers to."""
    quoted = {at: mark.end() for at, line in enumerate(lines) if (mark := _QUOTED.match(line))}
    own = sum(len(line) for at, line in enumerate(lines) if at not in quoted)
    if sum(len(lines[at]) for at in quoted) <= _WHOLE * own:
        return list(lines)
    return [line[quoted.get(at, 0) :] for at, line in enumerate(lines)]


def _block(line: str, gap: int) -> SourceBlock:
    marker = _BULLET.match(line)
    if marker:
        return SourceBlock("list_item", line[marker.end() :], marker=marker[1], gap=gap)
    return SourceBlock("paragraph", line, gap=gap)


def _numbered(found: Sequence[SourceBlock]) -> Iterator[SourceBlock]:
    """Items of numbered lists recognised: a number counts only where its neighbour in the count stands near."""
    items = [None if block.marker else _NUMBER.match(block.text) for block in found]
    counts = [int(item[1][:-1]) if item else None for item in items]
    for at, (block, item) in enumerate(zip(found, items, strict=True)):
        near = counts[max(0, at - _REACH) : at + _REACH + 1]
        if item and (int(item[1][:-1]) + 1 in near or int(item[1][:-1]) - 1 in near):
            block = replace(block, kind="list_item", text=block.text[item.end() :], marker=item[1])
        yield block
