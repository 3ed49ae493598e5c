"""Who wrote an article: the names in a byline, or a name alone near the date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.cues import date_in
from reader.cleaning.rules.calendar import month
from reader.cleaning.shape import Line
from reader.language.names.first_names import sex_of
from reader.sources.bylines import AUTHOR, BY, PIECE
from reader.sources.sanitize import BYLINE_LIMIT, clean

_NEAR = 3  # lines from a name alone to the date
_SMALL_NAMES = 3  # words of a byline in small letters; more of them are a sentence

CAPITALISED = r"[A-ZÀ-ŽА-Я][\w.'’-]+"
NAME = rf"{CAPITALISED}(?: (?:(?:de|da|van|von|le|la|el|al) )?{CAPITALISED}){{1,2}}"
"""The pattern of the name of a person: two words with capitals or three."""
_BESIDE_NAMES = re.compile(r" ?[|•·@]|(?:^| )\d|://")
# what led to the date
_OPEN_END = re.compile(r"(?: [a-zà-ž]+)* (?:on|at|in|am|um|den|le|el|il|em|op) ?$|\S*于 ?$")
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


def name_alone(head: Sequence[Line]) -> str | None:
    """The name of a person on a line of its own near the date, among the lines of the head of an article."""
    dates = [at for at, line in enumerate(head) if line.rule == "date"]
    for at, line in enumerate(head):
        if is_person(line) and any(abs(at - date) <= _NEAR for date in dates):
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
