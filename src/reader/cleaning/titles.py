"""Which line of a text is its title: the one that looks most like the title of what follows, if any does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.chain import Part
from reader.cleaning.shape import Line, letters

_REACH = 60  # lines above the body in which its title stands
_OPENING = 3  # first paragraphs, in whose words a title is told
_FEW = 3  # paragraphs below which the sentences of a text must do
_WORDS = range(2, 41)
_FEW_WORDS = 4  # fewer are more often an item of a menu, as many again may be a standfirst
_ENOUGH_WORDS = 12
_MANY_WORDS = 15  # from which a line looks less like a title
_NAME_WORDS = 6  # of a name, a button or an item of a menu, at most
_NAME_CAPITALS = 0.7  # share of its words with a capital
_NEAR = 5  # lines to byline or date
_ECHO = 10  # letters from which a line that another ends with is repeated there on purpose
_SCORE = re.compile(r"(?<!\d)\d\d?$")


def title_line(lines: Sequence[Line], parts: Sequence[Part], known: str | None) -> int | None:
    """The line that is the title: the one that the page names, or the best open line above the body."""
    if known is not None:
        same = letters(known)
        return next((at for at, line in enumerate(lines) if letters(line.text) == same), None)
    body = [at for at, part in enumerate(parts) if part == "body"]
    told = [at for at in body if lines[at].good]
    if len(told) < _FEW:
        told = [at for at in body if lines[at].tells]
    if not told:
        return None
    window = range(max(0, body[0] - _REACH), told[0])
    above = [lines[at].text.lower() for at in window]
    later = {stem for at in told for stem in lines[at].content}
    opening = {stem for at in told[:_OPENING] for stem in lines[at].content}
    headings = {lines[at].text.lower(): at for at in body}
    last = dict(zip(above, window, strict=True))
    best, score = None, 0.0
    for at in window:
        if not _can_title(lines, at):
            continue
        text = lines[at].text.lower()
        own = (
            _looks(lines, at)
            + 2.6 * lines[at].shares(opening)
            + 1.1 * lines[at].shares(later)
            # Repeated over a paragraph further down, as the contents of a page are.
            - 1.0 * (headings.get(text, 0) > max(at, body[0]))
            # … or above the text, alone or in the steps to the page.
            + 1.5 * (len(text) >= _ECHO and sum(other.endswith(text) for other in above) > 1)
            + 0.5 * (at == 0 and body[0] <= 1)
        )
        if own > score:
            best, score = last[text], own
    return best


def _looks(lines: Sequence[Line], at: int) -> float:
    """How much the shape of a line and those around it look like a title."""
    line, words = lines[at], _size(lines[at])
    under = lines[at + 1 : at + 1 + _NEAR]
    standfirst = under[0].cue is None and under[0].words >= _FEW_WORDS
    return (
        0.9 * min(words, _ENOUGH_WORDS) / _ENOUGH_WORDS
        - 1.4 * max(0, _FEW_WORDS - words)
        - 0.11 * max(0, words - _MANY_WORDS)
        - 1.4 * (line.stops and not _asks(line))
        - 1.3 * (words <= _NAME_WORDS and line.capital_share >= _NAME_CAPITALS)
        - 1.5 * (_SCORE.search(line.text) is not None)
        + 1.8 * any(other.is_imprint for other in under)
        + 1.5 * any(other.is_imprint for other in under[: 1 + standfirst])
        - 1.1 * (at > 0 and _can_title(lines, at - 1) and _size(lines[at - 1]) >= _FEW_WORDS)
        - 0.7
    )


def _can_title(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    return (
        _size(line) >= _WORDS.start
        and line.words < _WORDS.stop
        and (not line.good or _asks(line))
        and (line.cue is None or (line.rule == "related" and lines[at + 1].is_imprint))  # "Analysis: …"
        and not line.block.marker
        and not line.text.endswith((":", ",", ";"))
        and not (at and lines[at - 1].is_label)
    )


def _asks(line: Line) -> bool:
    return line.text.endswith("?")


def _size(line: Line) -> float:
    """The words of a line, in a script without spaces as many as would be as long."""
    return max(line.words, (line.length - len(line.text)) / 4)
