"""Why each line of a page is stripped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from reader.cleaning.cues import Cue, cue
from reader.cleaning.page_fields import around, is_dateline
from reader.cleaning.shape import letters
from reader.model import Certainty, Metadata, Reason, SourceBlock

_OUTSIDE = "outside the article"
_COSTS: dict[Certainty, float] = {"sure": 5.0, "likely": 3.0, "guess": 0.5}  # what a cue takes from the odds
_OPENS = 1.6  # times the cost of a cue, for a paragraph that is the heading of a section
_SECTION = 2.5  # what it takes to stand under the heading of a section of links
_FOUND = 1.0  # the least odds of a line that was chosen
_HEADING = 50  # characters up to which a line without an end may be a heading
_ENDS = ".!?:…。！？"
_STANDFIRST_LINES = 4  # lines after the headline in which a standfirst is looked for
_STANDFIRST_LENGTH = 40
_BELOW = 12  # lines in which those stand, with the ones that hold fields
_FIELDS = frozenset(("byline", "date", "caption"))
_BARS = 2  # between the parts of a line that is no sentence
_STANDFIRST_PLACES = frozenset(("", "head of the article", "standfirst"))
# rules of what is put between any two paragraphs
_BETWEEN = frozenset(("advertisement", "navigation", "social"))
_TELLING = 60  # characters of a paragraph that announces something
_BOX = 2  # lines under the heading of a box, before its form
_BOXED = 160  # characters of such a line
_INSETS = frozenset(("promotion", "related", "advertisement", "aside"))
_INSET_LINES = 4
_TOPICS = 8  # of an article
_TOPIC = 30  # characters
_STOPS = ".!?…。！？\"'”’»)"
_LATE = 0.5  # share of the text after which a line can end the article
_PLAIN_PLACES = frozenset(("nav", "comments", "figure", "caption", "social", "tags"))
_PICTURES = ("figure", "caption")
_PLACES = {
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


def reasons(blocks: Sequence[SourceBlock], title: int | None, said: Metadata) -> list[Reason | None]:
    """The reason for stripping each block, None for those that are the article."""
    found = [
        _reason(block, cost, heading) for block, (cost, heading) in zip(blocks, _costs(blocks), strict=True)
    ]
    _keep_announced(blocks, found)
    _strip_boxes(blocks, found)
    _strip_insets(blocks, found)
    _strip_topics(blocks, found)
    _strip_empty_headings(blocks, found)
    if title is not None:
        _name_fields(blocks, title, said, found)
        _keep_standfirst(blocks, title, found)
        _strip_repeated_title(blocks, title, found)
    return found


def _costs(blocks: Sequence[SourceBlock]) -> Iterator[tuple[float, Cue | None]]:
    """What the lines above take from the odds of each block, and the cue that does."""
    whole = sum(len(block.text) for block in blocks if block.inside) or 1
    so_far = 0
    opened: Cue | None = None
    for block in blocks:
        if opened and opened.scope == "section" and _is_text(block):
            opened = None
        yield (_SECTION, opened) if opened else (0.0, None)
        found = cue(block.text) if block.inside else None
        if found and (found.scope == "section" or (found.scope == "rest" and so_far > _LATE * whole)):
            opened = found
        so_far += len(block.text) if block.inside else 0


def _is_text(block: SourceBlock) -> bool:
    """Whether a line is more than one of a list of links."""
    return block.kind != "list_item" and block.link_share < 0.5


def _reason(block: SourceBlock, cost: float, heading: Cue | None) -> Reason | None:
    if not block.inside:
        return _outside(block)
    own = cue(block.text)
    if block.kind == "caption" and block.place in _PICTURES:
        return Reason("caption", "likely", _PLACES[block.place])
    odds = max(block.odds, _FOUND)
    if heading and odds - cost < 0:
        return _under(heading)
    if own:
        # Headings and tables are marked up as what they are: their words say less.
        weight = 0.4 if block.kind in ("heading", "table") else _OPENS if own.scope == "section" else 1.0
        if odds - cost - weight * _COSTS[own.certainty] < 0:
            return Reason(own.rule, own.certainty, own.evidence)
    return None


def _under(heading: Cue) -> Reason:
    """What it is to stand in the section that a heading opens."""
    return Reason(heading.rule, "likely", f"under “{heading.evidence}”")


def _outside(block: SourceBlock) -> Reason:
    """The place is the reason; where that says nothing, the line's own words may."""
    own = None if block.place in _PLAIN_PLACES else cue(block.text)
    if own and own.certainty == "sure":
        return Reason(own.rule, own.certainty, own.evidence)
    certainty: Certainty = "sure" if block.odds < -2 else "likely" if block.odds < -0.5 else "guess"
    rule = "caption" if block.kind == "caption" else _OUTSIDE
    return Reason(rule, certainty, _PLACES.get(block.place, block.place))


def _keep_announced(blocks: Sequence[SourceBlock], found: list[Reason | None]) -> None:
    """What a paragraph of the text announces with a colon belongs to it, as an address to write to."""
    for at, (above, block) in enumerate(pairwise(blocks), start=1):
        reason = found[at]
        if reason is None or not block.inside or reason.rule in _BETWEEN:
            continue
        if found[at - 1] is None and len(above.text) >= _TELLING and above.text.endswith(":"):
            found[at] = None


def _keep_standfirst(blocks: Sequence[SourceBlock], title: int, found: list[Reason | None]) -> None:
    """Lines under the headline that sum the article up: pages set them apart from the body, readers want them."""
    under = [
        at
        for at in range(title + 1, min(title + _BELOW, len(blocks)))
        if (reason := found[at]) is None or reason.rule not in _FIELDS
    ]
    for at in under[:_STANDFIRST_LINES]:
        block = blocks[at]
        if (
            block.kind in ("paragraph", "heading")
            and block.place in _STANDFIRST_PLACES
            and block.link_share <= 0.3
            and len(block.text) >= _STANDFIRST_LENGTH
            and block.text[0] not in "[("
            and block.text.count("|") < _BARS
            and not is_dateline(block.text)
            and cue(block.text) is None
        ):
            found[at] = None
        elif block.kind == "heading" and found[at]:
            return  # what stands under it is of something else


def _name_fields(
    blocks: Sequence[SourceBlock], title: int, said: Metadata, found: list[Reason | None]
) -> None:
    """Give the lines around the headline that hold byline or date the reason that they do."""
    for at in around(blocks, title):
        text = blocks[at].text
        if said.byline and said.byline in text and len(text) < len(said.byline) + 60:
            found[at] = Reason("byline", "sure", said.byline)
        elif is_dateline(text) and said.date and said.date in text:
            found[at] = Reason("date", "sure", said.date)


def _strip_repeated_title(blocks: Sequence[SourceBlock], title: int, found: list[Reason | None]) -> None:
    wanted = letters(blocks[title].text)
    for at, block in enumerate(blocks):
        if at != title and found[at] is None and letters(block.text) == wanted:
            found[at] = Reason(_OUTSIDE, "likely", "the title again")


def _strip_boxes(blocks: Sequence[SourceBlock], found: list[Reason | None]) -> None:
    """A heading and a line or two over a form that asks to sign up are part of what it advertises."""
    for at, block in enumerate(blocks):
        asks = cue(block.text) if block.place == "form" else None
        if asks is None or asks.rule != "promotion":
            continue
        above = [place for place in range(max(0, at - 1 - _BOX), at) if blocks[place].place != "form"]
        heads = [place for place in above if _is_heading(blocks[place]) and found[place] is None]
        if heads and all(len(blocks[place].text) <= _BOXED for place in above if place > heads[-1]):
            for place in range(heads[-1], at):
                found[place] = found[place] or Reason(asks.rule, "likely", f"over “{asks.evidence}”")


def _strip_insets(blocks: Sequence[SourceBlock], found: list[Reason | None]) -> None:
    """A heading and a few short lines in a place of their own are what the name of that place says."""
    for place, run in groupby(range(len(blocks)), lambda at: blocks[at].place):
        inset = [*run]
        if (
            place in _INSETS
            and 1 < len(inset) <= _INSET_LINES
            and blocks[inset[0]].kind == "heading"
            and all(len(blocks[at].text) <= _BOXED for at in inset)
        ):
            for at in inset:
                found[at] = found[at] or Reason(_OUTSIDE, "likely", _PLACES[place])


def _strip_topics(blocks: Sequence[SourceBlock], found: list[Reason | None]) -> None:
    """A list of a few words each that ends the article, after a sentence, names what it is filed under."""
    kept = [at for at, reason in enumerate(found) if reason is None]
    items = list(takewhile(lambda at: blocks[at].kind == "list_item", reversed(kept)))
    if not 1 < len(items) <= _TOPICS or len(items) == len(kept):
        return
    above = blocks[kept[-len(items) - 1]]
    if (
        above.kind == "paragraph"
        and above.text[-1] in _STOPS
        and all(_is_topic(blocks[at].text) for at in items)
    ):
        for at in items:
            found[at] = Reason("tags", "guess", "a list of a few words below the article")


def _is_topic(text: str) -> bool:
    return len(text) <= _TOPIC and text[-1] not in _ENDS


def _strip_empty_headings(blocks: Sequence[SourceBlock], found: list[Reason | None]) -> None:
    """A heading goes with what stood right under it in the same place of the page; one that ends the article goes too."""
    ended = True
    for at in reversed(range(len(blocks))):
        block = blocks[at]
        if found[at] is None and _is_heading(block):
            own = cue(block.text)
            if own and at + 1 < len(blocks) and found[at + 1] == _under(own):
                found[at] = Reason(own.rule, own.certainty, own.evidence)
                continue
            under = found[at + 1] if at + 1 < len(blocks) and blocks[at + 1].place == block.place else None
            if (ended and block.kind == "heading") or (block.place and under):
                found[at] = Reason("empty heading", "likely", block.text)
        ended = ended and found[at] is not None


def _is_heading(block: SourceBlock) -> bool:
    """Whether a line is a heading, by its markup or as a short open one without figures and labels."""
    return block.kind == "heading" or (
        block.kind == "paragraph"
        and len(block.text) < _HEADING
        and block.text[-1] not in _ENDS
        and not any(sign.isdigit() or sign == ":" for sign in block.text)
    )
