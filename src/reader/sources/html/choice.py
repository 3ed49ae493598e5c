"""Which lines of a page belong to its article: the evidence on each is added up, and repeats are told."""

from __future__ import annotations

from collections.abc import Sequence

from reader.sources.html.alike import with_likes
from reader.sources.html.evidence import evidence
from reader.sources.html.page import NO_PROSE, Line, Page
from reader.sources.html.weights import BIAS, WEIGHTS

_COPIED = 60  # characters from which a line is only said twice by mistake
_LINK = 100  # characters of a link that is no line of an article when it stands outside its container
_HOPELESS = -5.0
_LEAST = 0.4  # share of the prose in the chosen element that must come through


def choose(measured: Page) -> tuple[list[bool], list[float]]:
    """Whether each line of a page is part of its article, and the natural logarithm of the odds of that."""
    scores = [score(measured, at) for at in range(len(measured.lines))]
    chosen = [value > 0 for value in scores]
    chosen = with_likes(measured, chosen, scores)
    if _kept(measured, chosen) < _LEAST:
        chosen = [
            yes or (line.prose > 0 and line.in_top) for line, yes in zip(measured.lines, chosen, strict=True)
        ]
    if not any(chosen):
        chosen = [_is_sentence(line) for line in measured.lines]
    if not any(chosen):
        chosen = [_is_apart_from_links(line) for line in measured.lines]
    return _once(measured, chosen, scores), scores


def score(measured: Page, at: int) -> float:
    """The natural logarithm of the odds that a line belongs to the article."""
    line = measured.lines[at]
    if line.link_share > 0.9 and line.size < _LINK and not line.in_core:
        return _HOPELESS  # half the lines of a page are such, and none of them is worth the sum
    return BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in evidence(measured, at))


def _kept(measured: Page, chosen: Sequence[bool]) -> float:
    """The share of the prose in the chosen element that was kept."""
    inside = [(line, yes) for line, yes in zip(measured.lines, chosen, strict=True) if line.in_top]
    prose = sum(line.prose for line, _ in inside)
    return sum(line.prose for line, yes in inside if yes) / prose if prose else 1.0


def _is_sentence(line: Line) -> bool:
    """Where nothing is long enough to be told from the rest, the sentences of a page are its article."""
    return line.ends and _is_apart_from_links(line)


def _is_apart_from_links(line: Line) -> bool:
    """Whether it stands where text may stand; a poem, a list or a note has no more to show."""
    return line.link_share < 0.5 and line.spot.landmark not in NO_PROSE


def _once(measured: Page, chosen: list[bool], scores: Sequence[float]) -> list[bool]:
    """The choice without copies of a paragraph that stand elsewhere on the page, of which the likeliest one stays."""
    best: dict[str, int] = {}
    for at, line in enumerate(measured.lines):
        if chosen[at] and scores[at] > scores[best.setdefault(line.text, at)]:
            best[line.text] = at
    return [
        yes and (line.size <= _COPIED or measured.lines[best[line.text]].spot.parent is line.spot.parent)
        for line, yes in zip(measured.lines, chosen, strict=True)
    ]
