"""What speaks for and against a line: its own shape and cue, and above all the lines around it.

Every piece of evidence is a name; the weight of each name for each part of a page stands in weights.txt.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.cleaning.shape import Line

_URL = re.compile(r"https?://|www\.|\S@\S")
_WINDOWS = (2, 6, 15)
_DISTANCES = (0, 2, 5, 15)
_SHARES = (0.0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.9999)
_PROSE = (0.3, 0.5, 0.7, 0.85)
_SHARED = (0.0, 0.15, 0.3, 0.5, 0.75)
_LONG_PHRASE = 45  # letters
_LONG = 5  # class of length from which a line is no row of figures
_FAR = 9  # lines after the heading of a section that it may still speak for
_NEAR = 4  # lines around a date or byline


def evidence(lines: Sequence[Line]) -> list[list[str]]:
    """The names of what speaks for or against each line; what stands around it speaks by the kind of the line."""
    good = [0, *accumulate(line.good for line in lines)]
    mass = [0.0, *accumulate(line.length if line.good else 0.0 for line in lines)]
    block = main_block(lines)
    sections, rests = _since(lines, "section"), _since(lines, "rest")
    known = Counter(stem for line in lines if line.tells for stem in line.content)
    prose = bisect_right(_PROSE, mass[-1] / max(1.0, sum(line.length for line in lines)))
    heads = [line.is_imprint for line in lines]
    found = []
    for at, line in enumerate(lines):
        share = mass[at] / mass[-1] if mass[-1] else 0.0
        around = [
            *_windows(at, good),
            _place(at, block),
            f"shares {_shared(line, known)}",
            f"passed {bisect_right(_SHARES, share)}",
            f"prose {prose}",
            *_neighbours(at, lines),
        ]
        if (ago := sections[at]) is not None:
            around.append(f"in section {min(ago, 5)}")
        if rests[at] is not None:
            around.append(f"after rest {'late' if share > 0.5 else 'early'}")
        if any(heads[max(0, at - _NEAR) : at]):
            around.append("after head")
        if any(heads[at + 1 : at + 1 + _NEAR]):
            around.append("before head")
        kind = _kind(line)
        found.append([*_own(line), *(f"{kind} {name}" for name in around)])
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
    return "phrase" if line.length >= _LONG_PHRASE else "word"


def _own(line: Line) -> Iterator[str]:
    """What a line says by itself."""
    text, size = line.text, "long" if line.length >= _LONG_PHRASE else "short"
    yield "always"
    yield f"size {line.size} {'stop' if line.stops else 'open'}"
    if line.cue:
        yield f"cue {line.rule} {line.scope} {line.cue.certainty}"
    if line.function_share is not None:
        yield f"function {min(3, int(line.function_share * 8))}"
    several = line.words > 2
    signs = {
        "upper": several and text.isupper(),
        "capitals": several and not text.isupper() and line.capital_share > 0.7,
        f"item {size}": line.block.marker,
        "repeated": line.repeated,
        "lower start": text[:1].islower(),
        "colon": text.endswith((":", "：")),
        "ellipsis": text.endswith(("…", "...")),
        "address": _URL.search(text),
        "digits": line.size < _LONG and sum(map(str.isdigit, text)) * 4 > len(text),
        "bars": " | " in text or " · " in text,
    }
    yield from (name for name, holds in signs.items() if holds)


def _windows(at: int, good: Sequence[int]) -> Iterator[str]:
    """How much running text stands near a line on either side."""
    for width in _WINDOWS:
        before = good[at] - good[max(0, at - width)]
        after = good[min(len(good) - 1, at + 1 + width)] - good[at + 1]
        yield f"before{width} {_level(before, width)}"
        yield f"after{width} {_level(after, width)}"


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


def _neighbours(at: int, lines: Sequence[Line]) -> Iterator[str]:
    before, after = lines[at - 1], lines[(at + 1) % len(lines)]
    yield f"follows {before.rule or _kind(before)}" if at else "first"
    if at + 1 == len(lines):
        yield "last"
    else:
        yield f"precedes {after.rule or _kind(after)}"
        yield f"gaps {min(1, lines[at].block.gap)}{min(1, after.block.gap)}"


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
