"""What speaks for and against a line being part of the article, each piece of evidence named."""

from __future__ import annotations

from collections.abc import Iterator
from math import log
from typing import TypeAlias

from reader.sources.html.cues import PLACES
from reader.sources.html.page import Line, Page, shape_of
from reader.sources.html.spots import MARKS, Spot

Evidence: TypeAlias = Iterator[tuple[str, float]]
_NEAR = 2  # elements from the line up whose own words are near to it
_NEAR_NAMES = {place: f"near: {place}" for place in PLACES}
_FAR_NAMES = {place: f"far: {place}" for place in PLACES}
_PARAGRAPH = 150  # characters of prose in a line that leave nothing to wish for


def evidence(page: Page, at: int) -> Evidence:
    """The evidence on one line of a page: names and values, of which 0 says nothing."""
    line = page.lines[at]
    yield from _text(line)
    yield from _inside(page, line)
    yield from _place(page, line.spot)
    yield from _container(page, line)
    yield from _neighbours(page, at)
    yield from _position(page, at)
    yield from _page(page, at)


def _text(line: Line) -> Evidence:
    text, size, share = line.text, line.size, line.link_share
    yield "text: under 15 characters", size < 15
    yield "text: ends with a colon", text.endswith((":", "："))
    yield "text: bar or copyright sign", ("|" in text or "©" in text) and line.piece.kind != "code"
    yield "link: share", share
    yield "link: short", share > 0.5 and size < 80
    yield f"kind: {line.piece.kind}", 1
    yield f"level: {min(line.piece.level, 4)}", line.piece.level > 0


def _inside(page: Page, line: Line) -> Evidence:
    """What sets a line off from the running text that it stands in."""
    if not line.in_core:
        return
    kind, share = line.piece.kind, line.link_share
    yield f"in the text: {kind}", kind != "paragraph"
    yield "in the text: paragraph of links", share > 0.9 and kind == "paragraph"
    yield "in the text: heading of links", share > 0.9 and kind == "heading"
    yield "in the text: bold", line.piece.bold > 0.8 * len(line.text) and kind != "heading"
    yield "in the text: no sentence", line.size >= 40 and not line.ends and kind == "paragraph"
    yield "in the text: named otherwise", bool(line.spot.cues - page.worn) and not line.spot.content
    yield "in the text: hidden", "hidden" in line.spot.marks
    yield "in the text: other shape", page.shapes[shape_of(line.spot)] < 0.05 * page.prose


def _place(page: Page, spot: Spot) -> Evidence:
    yield f"place: {spot.landmark}", spot.landmark != ""
    for mark in MARKS:
        yield f"place: {mark}", mark in spot.marks
    near: set[str] = set()
    far: set[str] = set()
    content = []
    for distance, around in enumerate(spot.up()):
        if around.tag in ("body", "html"):
            break
        if around.prose < 0.5 * page.prose:  # what holds most of the prose is not what its name says
            (near if distance < _NEAR else far).update(around.cues - page.worn)
        if around.content:
            content.append(distance)
    for place in sorted(near):
        yield _NEAR_NAMES[place], 1
    for place in sorted(far):
        yield _FAR_NAMES[place], 1
    yield "near: any", bool(near)
    yield "far: any", bool(far)
    yield "near: content", any(distance <= _NEAR for distance in content)


def _container(page: Page, line: Line) -> Evidence:
    spot = line.spot
    parent = spot.parent or spot
    grand = parent.parent or parent
    yield "container: the chosen one", line.in_top
    yield "container: around the chosen one", line.in_core
    yield "container: child of the chosen one", line.in_top and parent is page.top
    yield "container: links in parent", parent.link_share
    yield "container: links in grandparent", grand.link_share
    yield "container: prose of the same shape", page.shapes[shape_of(spot)] / page.prose
    yield "container: with a form", parent.controls > 0 and parent.prose < 0.5 * page.prose
    branch = spot
    for around in spot.up():
        if around.prose >= 0.5 * page.prose:
            break
        branch = around
    yield "branch: links", branch.link_share
    yield "branch: prose", branch.prose / branch.size if branch.size else 0


def _neighbours(page: Page, at: int) -> Evidence:
    before, after = _prose_near(page, at, -3), _prose_near(page, at, 3)
    yield "neighbours: prose in 1 before", _prose_near(page, at, -1)
    yield "neighbours: prose in 3 after", after
    yield "neighbours: prose in 8 after", _prose_near(page, at, 8)
    yield "neighbours: prose on both sides", before * after


def _prose_near(page: Page, at: int, width: int) -> float:
    """The prose in so many lines after a line, or before it, as a share of what paragraphs would have, up to 1."""
    first, last = (at + 1, at + 1 + width) if width > 0 else (at + width, at)
    sums = page.prose_before
    prose = sums[min(len(page.lines), last)] - sums[max(0, first)]
    return min(1.0, prose / (_PARAGRAPH * abs(width)))


def _position(page: Page, at: int) -> Evidence:
    (first, last), (core_first, core_last) = page.span, page.core_span
    yield "position: after the text", at > last
    yield "position: before all text around", at < core_first
    yield "position: after all text around", at > core_last
    yield "position: in the text", first <= at <= last
    gap = page.size_before[at] - page.size_before[last + 1] if at > last else 0
    yield "position: distance after", log(1 + gap) / 6
    yield "position: prose so far", page.prose_before[at] / page.prose
    yield "position: prose to come", (page.prose_before[-1] - page.prose_before[at + 1]) / page.prose
    if page.headline >= 0:
        yield "position: the headline", at == page.headline
        yield "position: before the headline", at < page.headline
        yield "position: after the headline", at > page.headline


def _page(page: Page, at: int) -> Evidence:
    line = page.lines[at]
    yield "page: repeated", page.repeats[line.text] > 1
    said = len(line.text) > 20 and line.text[:200] in page.body
    yield "page: in the body of the metadata", said
    yield "page: not in the body of the metadata", len(page.body) > 400 and line.size > 60 and not said
