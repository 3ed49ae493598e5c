"""Which lines of a page belong to its article: the evidence on each is added up.

What is marked up like a part of the article is a part of it, the items of a list are taken together, repeats are told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.sources.html.evidence import evidence
from reader.sources.html.page import NO_PROSE, Line, Page
from reader.sources.html.spots import Spot
from reader.sources.html.weights import BIAS, WEIGHTS

_COPIED = 60  # characters from which a line is only said twice by mistake
_LINK = 100  # characters of a link that is no line of an article when it stands outside its container
_HOPELESS = -5.0
_THROUGH = 0.4  # share of the prose in the chosen element that must come through

_UP = 2  # elements from a line up that tell how it is marked up
_LEAST_PROSE, _LEAST = -1.3, -0.5  # odds from which prose, and any other line, is taken for its likes
_HARMLESS = frozenset(("standfirst",))  # places that an article may have a part of
_ITEM = 100  # characters from which an item of a list says no more by being longer
_FEW = -0.5  # mean odds of a list under which none of its items is taken


def choose(measured: Page) -> tuple[list[bool], list[float]]:
    """Whether each line of a page is part of its article, and the natural logarithm of the odds of that."""
    scores = [score(measured, at) for at in range(len(measured.lines))]
    chosen = with_likes(measured, [value > 0 for value in scores], scores)
    if _kept(measured, chosen) < _THROUGH:
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


def with_likes(measured: Page, chosen: Sequence[bool], scores: Sequence[float]) -> list[bool]:
    """The choice with the paragraphs that are marked up as chosen prose is, and with lists taken whole or not at all."""
    found = list(chosen)
    prose = {
        mark
        for line, yes in zip(measured.lines, chosen, strict=True)
        if yes and line.prose
        for mark in _marks(line)
    }
    for at, line in enumerate(measured.lines):
        if scores[at] > (_LEAST_PROSE if line.prose else _LEAST) and line.link_share <= 0.5 and not found[at]:
            found[at] = any(mark in prose for mark in _marks(line))
    for at in reversed(range(len(found) - 1)):
        line, under = measured.lines[at], measured.lines[at + 1]
        if (
            line.piece.kind == "heading"
            and found[at + 1]
            and scores[at] > _LEAST_PROSE
            and line.link_share <= 0.5
        ):
            found[at] = found[at] or line.spot.parent is under.spot.parent
    for items in _lists(measured):
        mean = _mean([(scores[at], min(measured.lines[at].size, _ITEM)) for at in items])
        if not _FEW <= mean <= 0:
            for at in items:
                found[at] = mean > 0
    return found


def _marks(line: Line) -> Iterator[tuple[Spot, tuple[str, ...]]]:
    """The elements around a line, each with the tags on the way down from it, as far as none is named as another place."""
    tags: tuple[str, ...] = ()
    for spot in line.spot.up():
        if spot.parent is None or len(tags) == _UP or spot.cues - _HARMLESS:
            return
        tags = (spot.tag, *tags)
        yield spot.parent, tags


def _lists(measured: Page) -> Iterator[list[int]]:
    """The lines of each list, by their index."""
    found: defaultdict[Spot, list[int]] = defaultdict(list)
    for at, line in enumerate(measured.lines):
        if line.piece.kind == "list_item":
            item = next((spot for spot in line.spot.up() if spot.tag in ("li", "dd")), None)
            if item is not None and item.parent is not None:
                found[item.parent].append(at)
    yield from found.values()


def _mean(odds: Sequence[tuple[float, float]]) -> float:
    return sum(value * weight for value, weight in odds) / sum(weight for _, weight in odds)
