"""Why each line of a page is stripped: by its odds, its place and its words, and the section that it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.cleaning.cues import Cue
from reader.cleaning.shape import Line
from reader.model import Certainty, Reason

OUTSIDE = "outside the article"
"""The rule of what nothing but its place strips."""

_COSTS: dict[Certainty, float] = {"sure": 5.0, "likely": 3.0, "guess": 0.5}  # what a cue takes from the odds
_OPENS = 1.6  # times the cost of a cue, for a paragraph that is the heading of a section
_SECTION = 2.5  # what it takes to stand under the heading of a section of links
_FOUND = 1.0  # the least odds of a line that was chosen
_LATE = 0.5  # share of the text after which a line can end the article
_PLAIN_PLACES = frozenset(("nav", "comments", "figure", "caption", "social", "tags"))
_PICTURES = ("figure", "caption")

PLACES = {
    "": "apart from the text",
    "nav": "in a navigation",
    "aside": "beside the text",
    "header": "in the head of the page",
    "head of the article": "in the head of the article",
    "footer": "in a footer",
    "figure": "with a picture",
    "caption": "with a picture",
    "form": "in a form",
    "notice": "in a notice",
    "byline": "among author and date",
    "comments": "among comments",
    "related": "among related articles",
    "promotion": "in a promotion",
    "advertisement": "in a place for advertisements",
    "social": "among links for sharing",
    "tags": "among tags",
    "standfirst": "in a summary",
}
"""Where a line stood that is outside, in words for those who ask why it was stripped."""


def reasons(lines: Sequence[Line]) -> list[Reason | None]:
    """The reason for stripping each line, None for those that may be the article."""
    return [_reason(line, cost, heading) for line, (cost, heading) in zip(lines, _costs(lines), strict=True)]


def _costs(lines: Sequence[Line]) -> Iterator[tuple[float, Cue | None]]:
    """What the lines above take from the odds of each line, and the cue that does."""
    whole = sum(len(line.text) for line in lines if line.block.inside) or 1
    so_far = 0
    opened: Cue | None = None
    for line in lines:
        if opened and opened.scope == "section" and _is_text(line):
            opened = None
        yield (_SECTION, opened) if opened else (0.0, None)
        if not line.block.inside:
            continue
        if line.scope == "section" or (line.scope == "rest" and so_far > _LATE * whole):
            opened = line.cue
        so_far += len(line.text)


def _is_text(line: Line) -> bool:
    """Whether a line is more than one of a list of links."""
    return line.block.kind != "list_item" and line.block.link_share < 0.5


def _reason(line: Line, cost: float, heading: Cue | None) -> Reason | None:
    block, own = line.block, line.cue
    if not block.inside:
        return _outside(line)
    if block.kind == "caption" and block.place in _PICTURES:
        return Reason("caption", "likely", PLACES[block.place])
    odds = max(block.odds, _FOUND) - cost
    if heading and odds < 0:
        return under(heading)
    if own:
        # Headings and tables are marked up as what they are: their words say less.
        weight = 0.4 if block.kind in ("heading", "table") else _OPENS if own.scope == "section" else 1.0
        if odds < weight * _COSTS[own.certainty]:
            return Reason(own.rule, own.certainty, own.evidence)
    return None


def under(heading: Cue) -> Reason:
    """What it is to stand in the section that a heading opens."""
    return Reason(heading.rule, "likely", f"under “{heading.evidence}”")


def _outside(line: Line) -> Reason:
    """The place is the reason; where that says nothing, the line's own words may."""
    block, own = line.block, line.cue
    if own and own.certainty == "sure" and block.place not in _PLAIN_PLACES:
        return Reason(own.rule, own.certainty, own.evidence)
    certainty: Certainty = "sure" if block.odds < -2 else "likely" if block.odds < -0.5 else "guess"
    rule = "caption" if block.kind == "caption" else OUTSIDE
    return Reason(rule, certainty, PLACES.get(block.place, block.place))
