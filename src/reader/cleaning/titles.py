"""Which line of a text is its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.chain import Part
from reader.cleaning.shape import Line, letters

_WORDS = range(4, 41)  # of a title
_FEW_WORDS = range(2, 4)  # of one right above byline or date
_NAME_CAPITALS = 0.7  # share of words with a capital, from which a line may be the name of its author
_DENSE = 20  # length of one in a script without spaces, in letters of an alphabet
_MANY_WORDS = 15  # from which a line looks less like one
_MOST_FIGURES = 0.3  # of its words; a line with more gives a score
_REACH = 14  # lines above the body in which its title stands
_TOP = 6  # first lines of a text, where a title needs no body above it
_FEW = 3  # paragraphs below which the sentences of a text must do
_LITTLE = 0.3  # share of its words by which a line above another is the title of that
_STEPS = re.compile(r" [|/›»>] ")  # between the steps to a page, or a name and its paper
_FIGURE = re.compile(r"\d[\d.,]*")


def title_line(lines: Sequence[Line], parts: Sequence[Part], known: str | None) -> int | None:
    """The line that is the title: the one that the page names, or the best open line above the body."""
    if known is not None:
        same = letters(known)
        return next((at for at, line in enumerate(lines) if letters(line.text) == same), None)
    start = next((at for at, part in enumerate(parts) if part == "body"), None)
    if start is None:
        return None
    scores = [(_title_score(lines, at, start), at) for at in range(max(0, start - _REACH), start + 1)]
    best = max(scores, default=(0.0, 0))
    if best[0] > 0:
        return best[1]
    # Where no title stands above the body of a page or a text, the chain took it for the first line of that.
    if (0 < start < _TOP) or start + 1 == len(lines) or not _can_title(lines, start):
        return None
    return start if lines[start + 1].good or (start == 0 and lines[1].stops) else None


def _title_score(lines: Sequence[Line], at: int, start: int) -> float:
    """How much a line looks like the title of what follows; 0 when it cannot be one."""
    line = lines[at]
    if not _can_title(lines, at) or (at == start and not _stands_alone(lines, at)):
        return 0.0
    telling = [other for other in lines[start:] if other is not line and other.good]
    if len(telling) < _FEW:
        telling = [other for other in lines[start:] if other is not line and other.tells]
    later = {stem for other in telling for stem in other.content}
    shared = line.shares(later)
    if line.words in _FEW_WORDS and shared <= _LITTLE and not _is_dense(line):
        return 0.0
    score = (
        4 * shared
        + (min(line.words, 12) / 4 if line.words >= _WORDS.start else 2.0)
        - 0.15 * (start - at)
        - 1.0
    )
    if any(other.is_imprint for other in lines[at + 1 : at + 5]):
        score += 1.5
    if shared and line.capital_share < _NAME_CAPITALS and _over_byline(lines, at):
        score += 1.2  # a motto of the paper stands higher up
    if _STEPS.search(line.text):
        score -= 2.0
    if line.words > _MANY_WORDS:
        score -= 0.15 * (line.words - _MANY_WORDS)
    if shared > _LITTLE and at + 1 < start and _over_standfirst(lines, at):
        score += 1.0
    return score + (2.0 if line.block.kind == "heading" and line.block.level == 1 else 0.0)


def _over_byline(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at + 1].is_imprint


def _over_standfirst(lines: Sequence[Line], at: int) -> bool:
    """Whether a longer line that could be a title too stands right under it."""
    return lines[at].words < lines[at + 1].words and _can_title(lines, at + 1)


def _can_title(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    if (
        (line.good and not line.text.endswith("?"))
        or (line.cue and not (line.rule == "related" and _over_byline(lines, at)))  # "Analysis: …"
        or line.block.marker
        or not (
            _in_words(line)
            or _is_dense(line)
            or (line.words in _FEW_WORDS and line.capital_share < 1.0 and _over_byline(lines, at))
        )
    ):
        return False
    if len(_FIGURE.findall(line.text)) > _MOST_FIGURES * line.words:
        return False
    if line.text.endswith((":", ",", ";", ".", "。")):
        return False
    # The line above a credit is the caption that the credit belongs to.
    before = lines[at - 1] if at else None
    credit = at + 1 < len(lines) and lines[at + 1].is_credit
    return not credit and not (before and before.is_label)


def _in_words(line: Line) -> bool:
    return line.words in _WORDS


def _is_dense(line: Line) -> bool:
    """Whether a line is long enough for a title in a script without spaces."""
    return line.words < _WORDS.start and line.length >= max(_DENSE, 1.5 * len(line.text))


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether an open first line of the body is set above running text as a title is, not as a list or a heading."""
    fits = _in_words(lines[at]) or _is_dense(lines[at])
    return (
        at + 1 < len(lines)
        and at < _TOP
        and fits
        and (
            lines[at + 1].stops
            or at == 0
            or lines[at + 1].cue is not None
            or lines[at + 1].capital_share == 1.0
        )
    )
