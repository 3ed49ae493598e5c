"""What is marked up like a part of the article is a part of it, and the items of a list are taken together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.sources.html.page import Line, Page
from reader.sources.html.spots import Spot

_UP = 2  # elements from a line up that tell how it is marked up
_LEAST_PROSE, _LEAST = -1.3, -0.5  # odds from which prose, and any other line, is taken for its likes
_HARMLESS = frozenset(("standfirst",))  # places that an article may have a part of
_ITEM = 100  # characters from which an item of a list says no more by being longer
_FEW = -0.5  # mean odds of a list under which none of its items is taken


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
