"""Byline, date and source as the lines of a text give them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.chain import Part
from reader.cleaning.cues import date_in
from reader.cleaning.rules.calendar import month
from reader.cleaning.shape import Line
from reader.language.names.first_names import sex_of
from reader.sources.bylines import AUTHOR, BY, PIECE
from reader.sources.sanitize import BYLINE_LIMIT, clean

_TOP = 6  # first lines of a text, where the name of the paper stands
_MASTHEAD_WORDS = 5

_NEAR = 3  # lines from a name without a word to the date
_SMALL_NAMES = 3  # words of a byline in small letters; more of them are a sentence

CAPITALISED = r"[A-ZÀ-ŽА-Я][\w.'’-]+"
NAME = rf"{CAPITALISED}(?: (?:(?:de|da|van|von|le|la|el|al) )?{CAPITALISED}){{1,2}}"
"""The pattern of the name of a person: two words with capitals or three."""
_WORD = re.compile(r"\w+")
_BESIDE_NAMES = re.compile(r" ?[|•·@]|(?:^| )\d|://")
# what led to the date
_OPEN_END = re.compile(r"(?: [a-zà-ž]+)* (?:on|at|in|am|um|den|le|el|il|em|op) ?$|\S*于 ?$")
_TO = re.compile(r" ?[-–—] ?(.*)")
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$")
# Compiled when a line is asked for them, which in most articles none is.
_BY = (
    rf"(?i)(?:^|[|·•] ?|\b(?:posted|published|written|reported|{PIECE})\b.{{0,40}}? )"
    rf"(?:(?:{BY})[: ]|(?:{AUTHOR}) ?[: ])\s*(?P<names>[^|·•\d,(]{{3,80}}?)"
    r"(?=\s*(?:$|[|·•,(\d]|\bon\b|\bfor\b|\bat\b| - |;))"
)
_CREDIT = r"(?i)^(?:words|text|interview|story) ?: ?(?P<names>[^|·•\d,(]{3,80})$"
_NAME_AND_JOB = (
    r"(?P<names>[A-Z][\w.'’-]+ [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)??),? (?:[A-Z][\w&/-]+ ){0,3}"
    r"(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor)$"
)
_KOREAN = r"^(?P<names>[가-힣]{2,4}) ?기자"
_STAFF = r"(?P<names>[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3} (?:[Ss]taff|[Rr]eporters?))$"
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
        or _name_alone(lines, parts, title),
    )


def _name_alone(lines: Sequence[Line], parts: Sequence[Part], title: int | None) -> str | None:
    """A name of a person on a line of its own between the title and the text, near the date."""
    if title is None:
        return None
    head = range(
        title + 1, next((at for at, part in enumerate(parts) if part == "body" and at > title), title)
    )
    for at in head:
        line = lines[at]
        near = lines[max(title, at - _NEAR) : at + 1 + _NEAR]
        if is_person(line) and any(other.rule == "date" for other in near):
            return people(line.text)
    return None


def is_person(line: Line) -> bool:
    """Whether a line is the name of a person and no more, as far as the first names of many are known."""
    return (
        line.cue is None
        and not line.repeated
        and re.fullmatch(NAME, line.text) is not None
        and sex_of(line.text.split()[0]) != ""
    )


def heads_imprint(lines: Sequence[Line], at: int) -> bool:
    """Whether byline or date come right under a line, or the name of the author before them, as under a standfirst."""
    under = lines[at + 1 : at + 3]
    if under and is_person(under[0]):
        under = under[1:]
    return any(line.is_imprint for line in under[:1])


def _day(text: str) -> str | None:
    """The date in a line, but not that from which something lasted to another."""
    day = date_in(text)
    rest = _TO.match(text.partition(day)[2]) if day else None
    until = date_in(rest[1]) if rest else None
    return None if rest and until and rest[1].startswith(until) else day


def byline_of(text: str) -> str | None:
    """The names in a byline."""
    if date := date_in(text):
        text = text.replace(date, "|")
    text = re.sub(rf"(?i)\b{month()}\.? \d{{1,2}}\b", "|", text)
    for pattern in (_BY, _CREDIT, _NAME_AND_JOB, _STAFF, _KOREAN):
        if match := re.search(pattern, text):
            return people(match["names"])
    return None


def people(text: str) -> str | None:
    """The names in what is given as an author, without the date, the handle and the words that go with those."""
    date = date_in(text)
    kept = text[: text.index(date)] if date else text
    cut = _BESIDE_NAMES.search(kept)
    kept = kept[: cut.start()] if cut else kept
    kept = clean(_OPEN_END.sub("", kept), multiline=False, limit=BYLINE_LIMIT)
    kept = _FULL_STOP.sub("", kept.strip(" ,;–—-"))
    return None if not kept or (kept[0].islower() and len(kept.split()) > _SMALL_NAMES) else kept


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
    for line in lines:
        if match := re.search(pattern, line.text):
            return people(match["name"].strip(" .,-"))
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
