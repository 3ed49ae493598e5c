"""Source, date and byline as the lines of a text give them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.bylines import byline_of, name_alone
from reader.cleaning.chain import Part
from reader.cleaning.cues import date_in
from reader.cleaning.shape import Line
from reader.sources.sanitize import BYLINE_LIMIT, clean

_TOP = 6  # first lines of a text, where the name of the paper stands
_MASTHEAD_WORDS = 5


_WORD = re.compile(r"\w+")
_LED_BY = re.compile(r",? (?:on|am|le|el|il|em|op)? ?$")  # what leads to a date
_TO = re.compile(r" ?[-–—] ?(.*)")
_SOURCE = r"(?i)(?:^|[·•|] ?)(?:source|quelle|fuente|fonte|bron|источник) ?: ?(?P<name>[^·•|]{2,80})"
_SOURCES = r"(?i)^(?:sources|quellen|fuentes|fontes|fonti|bronnen|источники) ?: ?(?P<name>[^·•|]{2,80})"
_SOURCE_ZH = r"(?:来源|稿源) ?[:：] ?(?P<name>[^\s|·•:：()（）]{2,30})"
_ORIGINAL = (
    r"(?:[Oo]riginal(?:ly)?(?: (?:article|story|post))?,? (?:was )?published|[Ff]irst (?:published|appeared)|appeared first)"
    r" (?:by|in|on|at) (?:the )?(?P<name>[A-Z][^.·•|]{1,60})"
)
_DATELINE = r"[A-ZÀ-Ž][A-ZÀ-Ž .,'-]{2,40}(?:, \w+\.? \d{1,2})?,? ?\((?P<name>[A-Z][\w .&-]{1,30})\) ?[-–—]"
_OWNER = (
    r"(?i)(?:©|\(c\)|copyright)[\s©\d,–-]*(?:by )?(?!all rights|alle rechte|crown|riproduz|reprod|tod[oa]s|tous)"
    r"(?P<name>[A-Z][^\d.|©·•]{1,50}?)(?: \d{4})?(?: ?[.,|·•]| all rights|$)"
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What the lines say of the article, as written."""

    source: str | None = None
    date: str | None = None
    byline: str | None = None


def fields_in(lines: Sequence[Line], parts: Sequence[Part], title: int | None = None) -> Fields:
    """Source, date and byline in the lines of a text, whose title stands there if it has one."""
    stripped = [
        line
        for line, part in zip(lines, parts, strict=True)
        if part != "body" or line.is_imprint or line.rule == "source"
    ]
    imprint = [line for line in stripped if line.is_imprint]
    return Fields(
        _source(lines, stripped),
        next((day for line in imprint if (day := _day(line.text))), None),
        next((names for line in imprint if (names := byline_of(line.text))), None)
        or name_alone(_head(lines, parts, title)),
    )


def _head(lines: Sequence[Line], parts: Sequence[Part], title: int | None) -> Sequence[Line]:
    """The lines between the title and the text."""
    if title is None:
        return ()
    return lines[
        title + 1 : next((at for at, part in enumerate(parts) if part == "body" and at > title), title)
    ]


def _day(text: str) -> str | None:
    """The date in a line, but not that from which something lasted to another, nor that of what a colon announces."""
    day = None if text.endswith(":") else date_in(text)
    rest = _TO.match(text.partition(day)[2]) if day else None
    until = date_in(rest[1]) if rest else None
    return None if rest and until and rest[1].startswith(until) else day


def _source(lines: Sequence[Line], stripped: Sequence[Line]) -> str | None:
    """Who reported it: named as the source, the name above the page, the agency of the dateline, the owner."""
    named = [line for line in stripped if line.rule == "source"]
    for pattern in (_SOURCE, _ORIGINAL):
        if name := _first(pattern, named):
            return name
    if name := _first(_SOURCE_ZH, [line for line in stripped if line.rule in ("source", "date", "byline")]):
        return name
    if name := _masthead(lines, stripped) or _first(_SOURCES, named):
        return name
    for line in lines:
        if "(" in line.text and (match := re.match(_DATELINE, line.text)):
            return match["name"]
    return _first(_OWNER, [line for line in stripped if line.rule == "legal"])


def _first(pattern: str, lines: Sequence[Line]) -> str | None:
    """The first name that a pattern finds, without a date behind it."""
    for line in lines:
        if match := re.search(pattern, line.text):
            name = match["name"]
            name = _LED_BY.sub("", name.partition(date_in(name) or "\n")[0])
            return clean(name.strip(" .,;-"), multiline=False, limit=BYLINE_LIMIT) or None
    return None


def _masthead(lines: Sequence[Line], stripped: Sequence[Line]) -> str | None:
    """A name among the first lines that a later line of the page, in its small print or its address, repeats."""
    small = [
        f" {' '.join(_WORD.findall(line.text.lower()))} "
        for line in stripped
        if line.cue and line.cue.rule != "byline"
    ]
    for line in lines[:_TOP]:
        if line.cue or line.stops or not 1 < line.words <= _MASTHEAD_WORDS or line.capital_share < 0.5:
            continue
        name = " ".join(_WORD.findall(line.text.lower())).removeprefix("the ")
        if any(f" {name} " in other and f" {name} " != other for other in small):
            return clean(line.text, multiline=False, limit=BYLINE_LIMIT)
    return None
