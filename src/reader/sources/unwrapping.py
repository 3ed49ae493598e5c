"""Text wrapped at a fixed width, as mail and text browsers write it, put back into paragraphs.

A line belongs to the one before it when its first word would not have fitted there. Heads of pages, which come again
and again with other numbers, tell nothing of the width. Where a text divides words, their halves are joined.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from reader.sources.scripts import begins

_NARROWEST, _WIDEST = 50, 100  # columns that people wrap at
_SLACK = 2  # columns by which the longest lines of a wrapped text may differ
_LONG_SHARE = 0.02  # of the lines may be longer: tables, addresses, code
_MANY = 4  # full lines that show a width
_FEW = 2  # … in a short text, where no other line could be one
_FULL_SHARE = 0.5  # of the lines that could be full are, in wrapped text
_WIDE = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60"  # two columns each
_HYPHEN = re.compile(r"\w-\Z")
_DIVIDED = re.compile(r"([^\W\d_]{1,40})-\Z")  # bounded, as all that is looked for in any line
_LETTERS = re.compile(r"[^\W\d_]+")
_DIVIDED_SHARE = 0.03  # of the lines end within a word where a text divides words
_LEAST_DIVIDED = 2
_COMPOUND = re.compile(r"[^\W\d_]{1,40}-[^\W\d_]{1,40}")
_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"\s*(?:[•▪●◦○□■*+]|-(?= )|\d{1,3}[.)](?= ))\s")


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Lines with those that only a width had broken joined again; others come back as they are.

    Blank lines stay, so that the result still shows where paragraphs were set apart.
    """
    lines = [line.rstrip() for line in lines]  # mail leaves a blank where it breaks a line (RFC 3676)
    width = wrap_width(lines)
    if width is None:
        return lines
    found: list[list[str]] = []  # the pieces of each line
    before, openings = "", _openings(lines)
    compounds = _compounds(lines)
    for at, line in enumerate(lines):
        if at not in openings and _continues(before, line, width):
            text = line.lstrip()
            if compounds is not None and _is_divided(before, text, compounds):
                found[-1][-1] = found[-1][-1][:-1]
            found[-1] += (_glue(before, text), text)
        else:
            found.append([line])
        before = line
    return ["".join(pieces) for pieces in found]


def wrap_width(lines: Sequence[str]) -> int | None:
    """The column at which a text was wrapped, None when it was not; its lines have no blanks at their ends."""
    alike = Counter(_NUMBER.sub("0", line) for line in set(lines))
    lengths = [_columns(line) for line in lines if line.strip() and alike[_NUMBER.sub("0", line)] == 1]
    within = [length for length in lengths if _NARROWEST <= length <= _WIDEST]
    if len(within) < _FEW or sum(length > _WIDEST for length in lengths) > _LONG_SHARE * len(lengths):
        return None
    counts = Counter(within)
    often = [length for length in counts if sum(counts[length - less] for less in range(_SLACK + 1)) > 1]
    width = max(often or within)
    full = could = amid = 0
    openings = _openings(lines)
    for at, (line, after) in enumerate(pairwise(lines), 1):
        if after and at not in openings and not _BULLET.match(after) and _columns(line) > width - 25:
            could += 1
            if _continues(line, after, width):
                full += 1
                amid += after.lstrip()[:1].islower()
    # A line that begins with a small letter goes on with the one above.
    short = _FEW <= full == could <= 2 * amid
    return width if (full >= _MANY and full >= _FULL_SHARE * could) or short else None


def _continues(before: str, line: str, width: int) -> bool:
    if not line or not before or _BULLET.match(line):
        return False
    text = line.lstrip()
    first = text[0] if begins(_WIDE, text) else text.split(None, 1)[0]
    return _columns(before) + 1 + _columns(first) > width and _columns(before) <= width + _SLACK


def _openings(lines: Sequence[str]) -> frozenset[int]:
    """The lines that open a paragraph by standing further in than the one before; none where most of these go on so."""
    indents = [len(line) - len(line.lstrip()) for line in (*lines, "")]
    deeper = [
        at
        for at in range(1, len(lines))
        if lines[at] and lines[at - 1] and indents[at] > indents[at - 1] and not _BULLET.match(lines[at - 1])
    ]
    alone = sum(indents[at + 1] < indents[at] for at in deeper)
    return frozenset(deeper if 2 * alone > len(deeper) else ())


def _glue(before: str, text: str) -> str:
    """What stands between two lines that are one: nothing in a dense script or after a hyphen, else a blank."""
    dense = begins(_WIDE, text) and begins(_WIDE, before[-1:])
    return "" if dense or (_HYPHEN.search(before) and text[:1].islower()) else " "


def _compounds(lines: Sequence[str]) -> frozenset[str] | None:
    """The words with a hyphen within the lines of a text that divides words at their ends; None for one that does not."""
    ends = sum(
        _DIVIDED.search(line) is not None and after.lstrip()[:1].islower() for line, after in pairwise(lines)
    )
    if ends < max(_LEAST_DIVIDED, _DIVIDED_SHARE * sum(map(bool, lines))):
        return None
    return frozenset(word.lower() for line in lines for word in _COMPOUND.findall(line))


def _is_divided(before: str, text: str, compounds: Set[str]) -> bool:
    """Whether a line ends with the first half of a word that elsewhere has no hyphen."""
    half, rest = _DIVIDED.search(before), _LETTERS.match(text)
    if half is None or rest is None or not rest[0].islower():
        return False
    return f"{half[1]}-{rest[0]}".lower() not in compounds


def _columns(text: str) -> int:
    if text.isascii() or len(text) > 2 * _WIDEST:
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if begins(_WIDE, character) else 1 for character in text
    )
