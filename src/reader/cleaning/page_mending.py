"""The reasons for the lines of a page, put right by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise, takewhile

from reader.cleaning.page_fields import around, is_dateline
from reader.cleaning.page_reasons import OUTSIDE, PLACES, under
from reader.cleaning.shape import Line, letters
from reader.model import Metadata, Reason

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


def mended(
    lines: Sequence[Line], reasons: Sequence[Reason | None], title: int | None, said: Metadata
) -> list[Reason | None]:
    """The reason for stripping each line, None for those that are the article."""
    found = list(reasons)
    _keep_announced(lines, found)
    _strip_boxes(lines, found)
    _strip_insets(lines, found)
    _strip_topics(lines, found)
    _strip_empty_headings(lines, found)
    if title is not None:
        _name_fields(lines, title, said, found)
        _keep_standfirst(lines, title, found)
        _strip_repeated_title(lines, title, found)
    return found


def _keep_announced(lines: Sequence[Line], found: list[Reason | None]) -> None:
    """What a paragraph of the text announces with a colon belongs to it, as an address to write to."""
    for at, (above, line) in enumerate(pairwise(lines), start=1):
        reason = found[at]
        if reason is None or not line.block.inside or reason.rule in _BETWEEN:
            continue
        if found[at - 1] is None and len(above.text) >= _TELLING and above.text.endswith(":"):
            found[at] = None


def _strip_boxes(lines: Sequence[Line], found: list[Reason | None]) -> None:
    """A heading and a line or two over a form that asks to sign up are part of what it advertises."""
    for at, line in enumerate(lines):
        if line.cue is None or line.rule != "promotion" or line.block.place != "form":
            continue
        above = [place for place in range(max(0, at - 1 - _BOX), at) if lines[place].block.place != "form"]
        heads = [place for place in above if _is_heading(lines[place]) and found[place] is None]
        if heads and all(len(lines[place].text) <= _BOXED for place in above if place > heads[-1]):
            for place in range(heads[-1], at):
                found[place] = found[place] or Reason(line.rule, "likely", f"over “{line.cue.evidence}”")


def _strip_insets(lines: Sequence[Line], found: list[Reason | None]) -> None:
    """A heading and a few short lines in a place of their own are what the name of that place says."""
    for place, run in groupby(range(len(lines)), lambda at: lines[at].block.place):
        inset = [*run]
        if (
            place in _INSETS
            and 1 < len(inset) <= _INSET_LINES
            and lines[inset[0]].block.kind == "heading"
            and all(len(lines[at].text) <= _BOXED for at in inset)
        ):
            for at in inset:
                found[at] = found[at] or Reason(OUTSIDE, "likely", PLACES[place])


def _strip_topics(lines: Sequence[Line], found: list[Reason | None]) -> None:
    """A list of a few words each that ends the article, after a sentence, names what it is filed under."""
    kept = [at for at, reason in enumerate(found) if reason is None]
    items = list(takewhile(lambda at: lines[at].block.kind == "list_item", reversed(kept)))
    if not 1 < len(items) <= _TOPICS or len(items) == len(kept):
        return
    above = lines[kept[-len(items) - 1]]
    if above.block.kind == "paragraph" and above.stops and all(_is_topic(lines[at]) for at in items):
        for at in items:
            found[at] = Reason("tags", "guess", "a list of a few words below the article")


def _is_topic(line: Line) -> bool:
    return len(line.text) <= _TOPIC and not line.stops and not line.text.endswith((":", "…"))


def _strip_empty_headings(lines: Sequence[Line], found: list[Reason | None]) -> None:
    """A heading goes with what stood right under it in the same place of the page; one that ends the article goes too."""
    ended = True
    for at, line in reversed(list(enumerate(lines))):
        if found[at] is None and _is_heading(line):
            after = at + 1 if at + 1 < len(lines) else None
            own = line.cue
            if own and after is not None and found[after] == under(own):
                found[at] = Reason(own.rule, own.certainty, own.evidence)
                continue
            goes = after is not None and found[after] and lines[after].block.place == line.block.place
            if (ended and line.block.kind == "heading") or (line.block.place and goes):
                found[at] = Reason("empty heading", "likely", line.text)
        ended = ended and found[at] is not None


def _is_heading(line: Line) -> bool:
    """Whether a line is a heading, by its markup or by how it looks."""
    return line.block.kind == "heading" or (line.block.kind == "paragraph" and line.is_name)


def _name_fields(lines: Sequence[Line], title: int, said: Metadata, found: list[Reason | None]) -> None:
    """Give the lines around the headline that hold byline or date the reason that they do."""
    for at in around(lines, title):
        text = lines[at].text
        if said.byline and said.byline in text and len(text) < len(said.byline) + 60:
            found[at] = Reason("byline", "sure", said.byline)
        elif said.date and said.date in text and is_dateline(text):
            found[at] = Reason("date", "sure", said.date)


def _keep_standfirst(lines: Sequence[Line], title: int, found: list[Reason | None]) -> None:
    """Lines under the headline that sum the article up: pages set them apart from the body, readers want them."""
    below = [
        at
        for at in range(title + 1, min(title + _BELOW, len(lines)))
        if (reason := found[at]) is None or reason.rule not in _FIELDS
    ]
    for at in below[:_STANDFIRST_LINES]:
        if _sums_up(lines[at]):
            found[at] = None
        elif lines[at].block.kind == "heading" and found[at]:
            return  # what stands under it is of something else


def _sums_up(line: Line) -> bool:
    """Whether a line is where a standfirst may stand, and as long as one."""
    block, text = line.block, line.text
    return (
        block.kind in ("paragraph", "heading")
        and block.place in _STANDFIRST_PLACES
        and block.link_share <= 0.3
        and len(text) >= _STANDFIRST_LENGTH
        and text[0] not in "[("
        and text.count("|") < _BARS
        and not is_dateline(text)
        and line.cue is None
    )


def _strip_repeated_title(lines: Sequence[Line], title: int, found: list[Reason | None]) -> None:
    wanted = letters(lines[title].text)
    for at, line in enumerate(lines):
        if at != title and found[at] is None and letters(line.text) == wanted:
            found[at] = Reason(OUTSIDE, "likely", "the title again")
