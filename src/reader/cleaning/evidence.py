"""What speaks for and against a line: its own shape and cue, and above all the lines around it.

Every piece of evidence is a name; the weight of each name for each part of a page stands in weights.json.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from reader.cleaning.shape import Line

_URL = re.compile(r"https?://|www\.|\S@\S")
_WINDOWS = (2, 6, 15)
_DISTANCES = (0, 2, 5, 15)
_SHARES = (0.0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.9999)
_PROSE = (0.3, 0.5, 0.7, 0.85)
_SHARED = (0.0, 0.15, 0.3, 0.5, 0.75)
_LONG = 5  # class of length from which a line is no row of figures
_FAR = 9  # lines after the heading of a section that it may still speak for
_NEAR = 4  # lines around a date or byline


def evidence(lines: Sequence[Line]) -> list[list[str]]:
    """The names of what speaks for or against each line."""
    good = [0, *accumulate(line.good for line in lines)]
    mass = [0.0, *accumulate(line.length if line.good else 0.0 for line in lines)]
    block = main_block(lines)
    sections = _since(lines, "section")
    rests = _since(lines, "rest")
    known = Counter(stem for line in lines if line.tells for stem in line.content)
    prose = bisect_right(_PROSE, mass[-1] / max(1.0, sum(line.length for line in lines)))
    heads = [line.is_imprint for line in lines]
    found = []
    for at, line in enumerate(lines):
        own = _own(line)
        kind = _kind(line)
        own += _around(at, good, kind)
        own.append(f"{kind} {_place(at, block)}")
        own.append(f"{kind} shares {_shared(line, known)}")
        share = mass[at] / mass[-1] if mass[-1] else 0.0
        own.append(f"{kind} passed {bisect_right(_SHARES, share)}")
        own.append(f"{kind} prose {prose}")
        own += _neighbours(at, lines, kind)
        if (ago := sections[at]) is not None:
            own.append(f"{kind} in section {min(ago, 5)}")
        if rests[at] is not None:
            own.append(f"{kind} after rest {'late' if share > 0.5 else 'early'}")
        if any(heads[max(0, at - _NEAR) : at]):
            own.append(f"{kind} after head")
        if any(heads[at + 1 : at + 1 + _NEAR]):
            own.append(f"{kind} before head")
        found.append(own)
    return found


def main_block(lines: Sequence[Line]) -> tuple[int, int]:
    """The stretch of lines, from and up to, in which running text most outweighs everything else."""
    best, best_span = 0.0, (0, 0)
    total, start = 0.0, 0
    for at, line in enumerate(lines):
        if total <= 0:
            total, start = 0.0, at
        if line.good:
            total += min(line.length, 400) / 100
        elif line.tells:
            total += 0.2
        else:
            total -= 0.6 if line.is_sure else 0.4
        if total > best:
            best, best_span = total, (start, at + 1)
    return best_span


def _kind(line: Line) -> str:
    if line.good:
        return "text"
    if line.stops and line.words > 3:
        return "sentence"
    return "phrase" if line.length >= 45 else "word"


def _own(line: Line) -> list[str]:
    found = ["always", f"size {line.size} {'stop' if line.stops else 'open'}"]
    if line.cue:
        found.append(f"cue {line.cue.rule} {line.cue.scope} {line.cue.certainty}")
    if line.function_share is not None:
        found.append(f"function {min(3, int(line.function_share * 8))}")
    if line.words > 2:
        if line.text.isupper():
            found.append("upper")
        elif line.capital_share > 0.7:
            found.append("capitals")
    if line.block.marker:
        found.append(f"item {'long' if line.length >= 45 else 'short'}")
    if line.repeated:
        found.append("repeated")
    if line.text[:1].islower():
        found.append("lower start")
    if line.text.endswith((":", "：")):
        found.append("colon")
    if line.text.endswith(("…", "...")):
        found.append("ellipsis")
    if _URL.search(line.text):
        found.append("address")
    if line.size < _LONG and sum(map(str.isdigit, line.text)) * 4 > len(line.text):
        found.append("digits")
    if " | " in line.text or " · " in line.text:
        found.append("bars")
    return found


def _around(at: int, good: Sequence[int], kind: str) -> list[str]:
    found = []
    for width in _WINDOWS:
        before = good[at] - good[max(0, at - width)]
        after = good[min(len(good) - 1, at + 1 + width)] - good[at + 1]
        found.append(f"{kind} before{width} {_level(before, width)}")
        found.append(f"{kind} after{width} {_level(after, width)}")
    return found


def _shared(line: Line, known: Counter[str]) -> int:
    """How many of its content words the running text elsewhere has too, in classes."""
    if not line.content:
        return 0
    own = int(line.tells)
    shared = sum(known[stem] > own for stem in line.content)
    return 1 + bisect_right(_SHARED, shared / len(line.content))


def _level(count: int, width: int) -> int:
    """How many of the lines in a window are running text, in classes; of two lines their number."""
    if width == 2 or not count:
        return count
    return 1 + (count > 1) + (count * 4 > width) + (count * 2 > width)


def _place(at: int, block: tuple[int, int]) -> str:
    start, end = block
    if start <= at < end:
        return "inside"
    if at < start:
        return f"above {bisect_right(_DISTANCES, start - at - 1)}"
    return f"below {bisect_right(_DISTANCES, at - end)}"


def _neighbours(at: int, lines: Sequence[Line], kind: str) -> list[str]:
    found = []
    if at:
        before = lines[at - 1]
        found.append(f"{kind} follows {before.rule or _kind(before)}")
    else:
        found.append(f"{kind} first")
    if at + 1 < len(lines):
        after = lines[at + 1]
        found.append(f"{kind} precedes {after.rule or _kind(after)}")
        found.append(f"{kind} gaps {min(1, lines[at].block.gap)}{min(1, after.block.gap)}")
    else:
        found.append(f"{kind} last")
    return found


def _since(lines: Sequence[Line], scope: str) -> list[int | None]:
    """For each line how many lines ago the last cue of a scope stood; a section ends after a few lines."""
    found: list[int | None] = []
    ago: int | None = None
    for line in lines:
        found.append(ago)
        if line.scope == scope:
            ago = 0
        elif ago is not None:
            ago = None if scope == "section" and ago >= _FAR else ago + 1
    return found
