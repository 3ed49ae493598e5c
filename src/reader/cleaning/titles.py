"""Which line of a text is its title: the one that looks most like the title of what follows, if any does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from reader.cleaning.chain import Part
from reader.cleaning.shape import Line, letters

_REACH = 60  # lines above the body in which its title stands, and into it
_OPENING = 3  # first paragraphs, in whose words a title is told
_FEW = 3  # paragraphs below which the sentences of a text must do
_WORDS = range(2, 41)
_FEW_WORDS = 4  # fewer are more often an item of a menu, as many again may be a standfirst
_ENOUGH_WORDS = 12
_MANY_WORDS = 15  # from which a line looks less like a title
_NAME_WORDS = 6  # of a name, a button or an item of a menu, at most
_NAME_CAPITALS = 0.7  # share of its words with a capital
_NEAR = 5  # lines to byline or date
_TIMES = 3  # over posts, or over items of a list of news
_ECHO = 10  # letters from which a line that another ends with is repeated there on purpose
_CLOCK = re.compile(r"\d?\d[:.]\d\d\b")
_SCORE = re.compile(r"(?<!\d)\d\d?$")

TRAITS: Mapping[str, tuple[float, str]] = {
    "opening": (2.6, "the share of its words that the first paragraphs have"),
    "later": (1.1, "the share that the whole text has"),
    "heading": (-1.0, "it stands again over a paragraph further down, as the contents of a page do"),
    "echo": (1.5, "it stands again above the text, alone or in the steps to the page"),
    "first": (0.5, "it is the first line of a text without more above it"),
    "words": (0.9, "how many words it has, up to enough of them"),
    "few words": (-1.4, "how many it lacks of a few"),
    "many words": (-0.11, "how many it has beyond many"),
    "stop": (-1.4, "it ends as a sentence that asks nothing"),
    "name": (-1.3, "a few words with capitals, as a name, a button or an item of a menu"),
    "score": (-1.5, "it ends in a score"),
    "imprint": (1.8, "byline or date stand near under it"),
    "imprint next": (1.5, "they stand right under it or its standfirst"),
    "below": (-1.1, "another line that can be a title stands right above it"),
    "bias": (-0.7, "nothing: it is always there"),
}
"""What is weighed of a line, in order, and how much; a line with no more than nought is no title."""

_WEIGHTS = [weight for weight, _ in TRAITS.values()]


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
    window = range(max(0, body[0] - _REACH), min(told[0], body[0] + _REACH))
    times = [at for at in window if lines[at].is_time]
    posts = (
        {at + 1 for at in times} if len(times) >= _TIMES else set()
    )  # of a live report, whose times head them
    found = [at for at in window if at not in posts and _can_title(lines, at) and not _is_row(lines[at].text)]
    text = _Text(
        opening=frozenset(stem for at in told[:_OPENING] for stem in lines[at].content),
        later=frozenset(stem for at in told for stem in lines[at].content),
        above=tuple(lines[at].text.lower() for at in window),
        headings={lines[at].text.lower(): at for at in body},
        body=body[0],
    )
    scores = {at: sum(map(mul, _WEIGHTS, _traits(lines, at, text))) for at in found}
    best = max(found, key=lambda at: scores[at], default=None)
    if best is None or scores[best] <= 0:
        return None
    return max(at for at in window if lines[at].text.lower() == lines[best].text.lower())


@dataclass(frozen=True, slots=True)
class _Text:
    """What a text tells, as far as its title shows by it."""

    opening: frozenset[str]  # stems of the first paragraphs
    later: frozenset[str]  # of all
    above: Sequence[str]  # the lines among which the title is looked for
    headings: Mapping[str, int]  # lines of the body, and where each stands last
    body: int  # where it begins


def _traits(lines: Sequence[Line], at: int, text: _Text) -> tuple[float, ...]:
    """The traits of a line, in the order of TRAITS."""
    line, words, own = lines[at], _size(lines[at]), lines[at].text.lower()
    under = lines[at + 1 : at + 1 + _NEAR]
    standfirst = under[0].cue is None and under[0].words >= _FEW_WORDS
    return (
        line.shares(text.opening),
        line.shares(text.later),
        text.headings.get(own, 0) > max(at, text.body),
        len(own) >= _ECHO and sum(other.endswith(own) for other in text.above) > 1,
        at == 0 and text.body <= 1,
        min(words, _ENOUGH_WORDS) / _ENOUGH_WORDS,
        max(0, _FEW_WORDS - words),
        max(0, words - _MANY_WORDS),
        line.stops and not _asks(line),
        words <= _NAME_WORDS and line.capital_share >= _NAME_CAPITALS,
        _SCORE.search(line.text) is not None,
        any(other.is_imprint for other in under),
        any(other.is_imprint for other in under[: 1 + standfirst]),
        at > 0 and _can_title(lines, at - 1) and _size(lines[at - 1]) >= _FEW_WORDS,
        1.0,
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
        and not (line.stops and not _asks(line) and _is_caption(lines[at + 1 : at + 2]))
    )


def _is_row(text: str) -> bool:
    """Whether a line is one of a programme or of a table of figures."""
    return _CLOCK.match(text) is not None or 2 * sum(map(str.isdigit, text)) > sum(map(str.isalpha, text))


def _is_caption(under: Sequence[Line]) -> bool:
    """Whether the next line says what is seen on a picture, so that the one above it describes the picture."""
    return any(line.rule == "caption" and line.scope == "line" for line in under)


def _asks(line: Line) -> bool:
    return line.text.endswith("?")


def _size(line: Line) -> float:
    """The words of a line, in a script without spaces as many as would be as long."""
    return max(line.words, (line.length - len(line.text)) / 4)
