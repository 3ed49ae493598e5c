"""Where the article begins: what stands between its title and the first paragraph that the chain found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.cleaning.bylines import heads_imprint
from reader.cleaning.chain import Part
from reader.cleaning.shape import Line

_MOST_BROUGHT_BACK = 9  # lines above the body
_VERSES = 2  # first lines of a text without a paragraph, which may be a poem
_FEW_WORDS = 4
_TITLE_WORDS = 5
_ITEM_LENGTH = 20  # letters of a list item that says something
_LEAST_ITEMS = 2  # of key points
_KICKER_WORDS = 2
_SUMMARY_WORDS = 9
_DECK_WORDS = 6  # between title and byline or date
_KIN = 0.25  # share of its words by which a line shows that it speaks of the same as the body
_LITTLE = 0.1  # of a standfirst between title and byline or date
_NEAR = 3  # lines from it to those


def bring_back_summary(lines: Sequence[Line], found: list[Part], title: int) -> None:
    """Between title and body the standfirst, under the one or right above the other, and key points are kept."""
    start = next((at for at, part in enumerate(found) if part == "body" and at > title), title)
    told = {stem for line, part in zip(lines, found, strict=True) if part == "body" for stem in line.content}
    for at in {title + 1, max(start, title + 1)}:
        if _is_kicker(lines, found, at):
            found[at] = "head"
    for at in range(title + 1, start):
        if _is_deck(lines, title, at) or _sums_up(lines, at, told, under=at - title, over=start - at):
            found[at] = "body"
    for items in _lists(lines, title + 1, start):
        above = items.start - 1
        known = told | lines[title].content if above > title and lines[above].could_head else told
        if all(lines[at].shares(known) >= _KIN for at in items):
            found[items.start : items.stop] = ["body"] * len(items)


def _is_kicker(lines: Sequence[Line], found: Sequence[Part], at: int) -> bool:
    """Whether a word or two between the title and its text name a section of the paper: no other heading is so short."""
    return (
        at + 1 < len(lines)
        and _is_short_heading(lines[at])
        and (lines[at].words == 1 or lines[at].text.isupper() or lines[at - 1].cue is not None)
        and lines[at + 1].good
        and not lines[at + 1].block.marker
        and not any(
            part == "body" and other != at and _is_short_heading(lines[other])
            for other, part in enumerate(found)
        )
    )


def _is_short_heading(line: Line) -> bool:
    return line.could_head and line.words <= _KICKER_WORDS


def _is_deck(lines: Sequence[Line], title: int, at: int) -> bool:
    """Whether an open line stands between title and imprint, alone but for what tells the age of the article."""
    line = lines[at]
    return (
        line.cue is None
        and not line.block.marker
        and not line.stops
        and line.words >= _DECK_WORDS
        and all(above.rule == "date" for above in lines[title + 1 : at])
        and heads_imprint(lines, at)
    )


def _sums_up(lines: Sequence[Line], at: int, told: set[str], *, under: int, over: int) -> bool:
    """Whether a line so far under the title and over the body sums the article up: long, without a cue, in its words."""
    line = lines[at]
    if line.cue or line.block.marker or line.words < _SUMMARY_WORDS:
        return False
    if under > 1 and not (over == 1 and line.stops):
        return False
    if lines[at + 1].is_credit or lines[at - 1].is_label:
        return False
    if under == 1 and line.stops:
        return True
    heads = any(other.is_imprint for other in lines[at + 1 : at + 1 + _NEAR])
    return line.shares(told) >= (_LITTLE if under == 1 and heads else _KIN)


def _lists(lines: Sequence[Line], start: int, end: int) -> Iterator[range]:
    """The runs of list items that say something, but those under the heading of a section."""
    for says, run in groupby(range(start, end), lambda at: _says_something(lines[at])):
        items = [*run]
        if says and len(items) >= _LEAST_ITEMS and lines[items[0] - 1].scope != "section":
            yield range(items[0], items[-1] + 1)


def _says_something(line: Line) -> bool:
    return bool(line.block.marker) and line.cue is None and line.length >= _ITEM_LENGTH


def bring_back_beginning(lines: Sequence[Line], found: list[Part]) -> None:
    """What stands between the title, or the last cue above the body, and the body: standfirst, key points, heading."""
    start = next((at for at, part in enumerate(found) if part == "body"), 0)
    above = start
    while above and lines[above - 1].cue is None and not (above > 1 and lines[above - 2].is_label):
        above -= 1
    if above == 0 and not lines[0].stops:
        above = 1  # a text that begins with its title
    if start - above > _MOST_BROUGHT_BACK:
        return
    first = start
    while first > above and _belongs(lines, first - 1):
        first -= 1
    if start - above <= _VERSES and not any(line.good for line in lines):
        first = above
    if first == start:
        return
    titled = any(_could_title(line) for line in lines[max(0, first - _MOST_BROUGHT_BACK) : first])
    if first == above or _could_title(lines[first - 1]) or (titled and not _is_name(lines[first])):
        found[first:start] = ["body"] * (start - first)


def _is_name(line: Line) -> bool:
    """Whether every word of an open line has a capital, as in the name of an author."""
    return not line.stops and line.words > 1 and line.capital_share == 1.0


def _could_title(line: Line) -> bool:
    return not line.stops and not line.block.marker and line.words >= _TITLE_WORDS


def _belongs(lines: Sequence[Line], at: int) -> bool:
    """Whether a line just above the body can be a part of it."""
    line = lines[at]
    if line.stops and line.words >= _FEW_WORDS:
        return True
    if line.block.marker:
        return line.length >= _ITEM_LENGTH
    return line.heads(lines[at + 1])
