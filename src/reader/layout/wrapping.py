"""Text becomes lines of a given width in terminal cells, by offsets, so that nothing of the text is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import TypeAlias

from rich.cells import cell_len, split_graphemes

Stretch: TypeAlias = tuple[int, int, str]  # start, end, the name of what is there

NOT_FIRST = frozenset("、。，．・：；！？!?,.:;)]}»”’」』】》〉）］｝…ー々％%")  # may not begin a line
NOT_LAST = frozenset("([{«“‘「『【《〈（［｛")  # may not end one

_WORD = re.compile(r"\s+|(?:[^\s\-\u2010\u2013\u2014/]+[\-\u2010\u2013\u2014/]*|[\-\u2010\u2013\u2014/]+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a wrapped text: ``text[start:end]`` is drawn, the blanks ``text[end:stop]`` fall into the break."""

    start: int
    end: int
    stop: int  # the start of the next line, or the length of the text
    width: int  # cells that ``text[start:end]`` takes


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line over which the same spans lie."""

    start: int
    end: int
    names: tuple[str, ...]


@lru_cache(maxsize=4096)
def wrap(text: str, width: int) -> tuple[Line, ...]:
    """Wrap ``text`` into lines of at most ``width`` cells; widths under 1 count as 1.

    The spans ``start:stop`` of the lines follow each other without a gap from 0 to the length of the text. Breaks
    fall at blanks, after hyphens and dashes, and between characters two cells wide (with the usual rule about
    punctuation); only a word longer than a line is cut, between graphemes.
    A line break in the text ends a line. An empty text has one empty line.
    """
    width = max(width, 1)
    if text.isascii() and text.isprintable() and (quick := _wrap_quickly(text, width)):
        return quick
    lines: list[Line] = []
    start = 0
    for part in text.splitlines(keepends=True) or [""]:
        lines.extend(_wrap_part(part, start, width))
        start += len(part)
    return tuple(lines)


def unbroken(text: str) -> Line:
    """A text as one line, however long."""
    return Line(0, len(text), len(text), cell_len(text))


def wrapped(text: str, width: int) -> tuple[str, ...]:
    """What is drawn of each line of a wrapped text."""
    return tuple(text[line.start : line.end] for line in wrap(text, width))


def packed(parts: Iterable[str], width: int, by: str) -> tuple[str, ...]:
    """Parts in lines, none torn that fits into one; ``by`` stands between two in a line."""
    lines: list[str] = []
    for part in parts:
        if lines and cell_len(lines[-1] + by + part) <= width:
            lines[-1] += by + part
        else:
            lines.append(part)
    return tuple(chain.from_iterable(wrapped(line, width) for line in lines))


def _wrap_quickly(text: str, width: int) -> tuple[Line, ...]:
    """The lines of a text in which every character is one cell, line by line; none where that is too simple."""
    if "  " in text or text != text.strip():
        return ()
    lines: list[Line] = []
    start, length = 0, len(text)
    while length - start > width:
        limit = start + width
        blank, joint = text.rfind(" ", start, limit + 1), _joint(text, start, limit)
        end, stop = (blank, blank + 1) if blank >= joint else (joint, joint)
        if end <= start:  # a word longer than the line
            return ()
        lines.append(Line(start, end, stop, end - start))
        start = stop
    lines.append(Line(start, length, length, length - start))
    return tuple(lines)


def _joint(text: str, start: int, limit: int) -> int:
    """The last place up to ``limit`` behind a run of hyphens and slashes; ``start`` where there is none."""
    place = limit
    while place > start and not (text[place - 1] in "-/" and text[place] not in "-/"):
        place = max(text.rfind("-", start, place - 1), text.rfind("/", start, place - 1)) + 1
    return max(place, start)


def _wrap_part(text: str, offset: int, width: int) -> Iterator[Line]:
    start = end = used = gap = 0  # the line being filled, its width so far, and the blanks waiting after it
    for piece_start, piece_end, cells, blank in _pieces(text, width):
        if blank:
            gap += cells
            continue
        if used and used + gap + cells > width:
            yield Line(offset + start, offset + end, offset + piece_start, used)
            start, used, gap = piece_start, 0, 0
        elif not used and gap:
            cells = min(cells + gap, max(cells, width))
        used += gap * bool(used) + cells
        end, gap = piece_end, 0
    yield Line(offset + start, offset + max(start, end), offset + len(text), used)


def _pieces(text: str, width: int) -> Iterator[tuple[int, int, int, bool]]:
    """What may not be broken: start, end, cells, whether it is blank."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found[0]
        if word.isspace():
            yield start, end, cell_len(word.rstrip("\n\r")), True
        elif (cells := cell_len(word)) == end - start and cells <= width:
            yield start, end, cells, False
        else:
            yield from _cut(word, start, width)


def _cut(word: str, offset: int, width: int) -> Iterator[tuple[int, int, int, bool]]:
    """Break a long or a wide word: at wide characters, and inside a run of narrow ones when it is too long."""
    start = end = used = 0
    wide_before = False
    for left, right, cells in split_graphemes(word)[0]:
        wide = cells == 2
        may_break = end > start and (wide or wide_before) and _may_part(word[end - 1], word[left])
        if end > start and (may_break or used + cells > width):
            yield offset + start, offset + end, used, False
            start, used = left, 0
        used += cells
        end, wide_before = right, wide
    if end > start:
        yield offset + start, offset + end, used, False


def _may_part(before: str, after: str) -> bool:
    return before not in NOT_LAST and after not in NOT_FIRST


def runs(line: Line, spans: Iterable[Stretch]) -> tuple[Run, ...]:
    """The drawn part of a line, cut where spans begin and end; names in the order in which the spans were given."""
    here = [(max(a, line.start), min(b, line.end), name) for a, b, name in spans]
    here = [span for span in here if span[0] < span[1]]
    cuts = sorted({line.start, line.end, *chain.from_iterable((a, b) for a, b, _ in here)})
    return tuple(
        Run(a, b, tuple(name for left, right, name in here if left <= a and b <= right))
        for a, b in pairwise(cuts)
    )


def offset_at(text: str, line: Line, cell: int) -> int:
    """The offset of the character drawn at ``cell``; the ends of the line for cells outside it."""
    at = 0
    for left, _, cells in split_graphemes(text[line.start : line.end])[0]:
        if at + cells > cell:
            return line.start + left
        at += cells
    return line.end


def line_of(lines: tuple[Line, ...], offset: int) -> int:
    """The index of the line in which ``offset`` lies."""
    return next((index for index, line in enumerate(lines) if offset < line.stop), len(lines) - 1)


def starts(heights: Iterable[int]) -> list[int]:
    """Prefix sums: the row at which each item begins, and the height of all as the last element."""
    return list(accumulate(heights, initial=0))


def shorten(text: str, width: int, ellipsis: str = "…") -> str:
    """``text`` cut to ``width`` cells, with an ellipsis where something is missing."""
    if cell_len(text) <= width:
        return text
    room, at = width - cell_len(ellipsis), 0
    if room < 0:
        return ""
    for left, _, cells in split_graphemes(text)[0]:
        if at + cells > room:
            return text[:left].rstrip(" ,;:…") + ellipsis
        at += cells
    return text
