"""Title, byline, date and source as the lines of a text give them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.chain import Part
from reader.cleaning.cues import date_in
from reader.cleaning.shape import Line
from reader.sources.sanitize import BYLINE_LIMIT, clean

_TITLE_WORDS = (4, 40)
_FEW = 3  # paragraphs below which the sentences of a text must do
_LITTLE = 0.3  # share of its words by which a line above another is the title of that
_LONG_TITLE = 15  # words from which a line looks less like one
_REACH = 14  # lines above the body in which its title stands
_TOP = 6  # first lines of a text, where a title needs no body above it
_MASTHEAD_WORDS = 5
_MOST_FIGURES = 0.3  # of the words of a title; a line with more gives a score
_CJK_TITLE = 20  # length of a title in a script without spaces, in letters of an alphabet

_WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"\b\d+\b")
_BY = re.compile(
    r"(?:^|[|·•] ?|\b(?:posted|published|written|reported|words|story|text)\b.{0,40}? )"
    r"(?:by|von|par|por|di|door)[: ]\s*(?P<names>[^|·•\d,(]{3,80}?)"
    r"(?=\s*(?:$|[|·•,(\d]|\bon\b|\bfor\b|\bat\b| - |;))",
    re.I,
)
_CREDIT = re.compile(r"^(?:words|text|interview|story) ?: ?(?P<names>[^|·•\d,(]{3,80})$", re.I)
_NAME_AND_JOB = re.compile(
    r"(?P<names>[A-Z][\w.'’-]+ [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)??),? (?:[A-Z][\w&/-]+ ){0,3}"
    r"(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Cc]ontributor)$"
)
_STAFF = re.compile(r"(?P<names>[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3} (?:[Ss]taff|[Rr]eporters?))$")
_SOURCE = re.compile(
    r"(?:^|[·•|] ?)(?:source|quelle|fuente|fonte|bron|источник) ?: ?(?P<name>[^·•|]{2,80})", re.I
)
_SOURCES = re.compile(
    r"^(?:sources|quellen|fuentes|fontes|fonti|bronnen|источники) ?: ?(?P<name>[^·•|]{2,80})", re.I
)
_ORIGINAL = re.compile(
    r"(?:[Oo]riginal(?:ly)?(?: (?:article|story|post))?,? (?:was )?published|[Ff]irst (?:published|appeared)|appeared first)"
    r" (?:by|in|on|at) (?:the )?(?P<name>[A-Z][^.·•|]{1,60})"
)
_DATELINE = re.compile(
    r"[A-ZÀ-Ž][A-ZÀ-Ž .,'-]{2,40}(?:, \w+\.? \d{1,2})?,? ?\((?P<name>[A-Z][\w .&-]{1,30})\) ?[-–—]"
)
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)[\s©\d,–-]*(?:by )?(?!all rights|alle rechte|crown|riproduz|reprod|tod[oa]s|tous)(?P<name>[A-Z][^\d.|©·•]{1,50}?)(?: \d{4})?(?: ?[.,|·•]| all rights|$)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What the lines say of the article, as written, and the lines that say it."""

    source: str | None = None
    date: str | None = None
    byline: str | None = None


def title_line(lines: Sequence[Line], parts: Sequence[Part], known: str | None) -> int | None:
    """The line that is the title: the one that the page names, or the best open line above the body."""
    if known is not None:
        same = _letters(known)
        return next((at for at, line in enumerate(lines) if _letters(line.text) == same), None)
    start = next((at for at, part in enumerate(parts) if part == "body"), None)
    if start is None:
        return None
    scores = [(_title_score(lines, at, start), at) for at in range(max(0, start - _REACH), start + 1)]
    best = max(scores, default=(0.0, 0))
    if best[0] > 0:
        return best[1]
    # Where no title stands above the body of a page or a text, the chain took it for the first line of that.
    if (0 < start < _TOP) or start + 1 == len(lines) or not _can_title(lines, start):
        return None
    return start if lines[start + 1].good or (start == 0 and lines[1].stops) else None


def _title_score(lines: Sequence[Line], at: int, start: int) -> float:
    """How much a line looks like the title of what follows; 0 when it cannot be one."""
    line = lines[at]
    if not _can_title(lines, at) or (at == start and not _stands_alone(lines, at)):
        return 0.0
    telling = [other for other in lines[start:] if other is not line and other.good]
    if len(telling) < _FEW:
        telling = [other for other in lines[start:] if other is not line and other.tells]
    later = {stem for other in telling for stem in other.content}
    shared = line.shares(later)
    score = (
        4 * shared
        + (min(line.words, 12) / 4 if line.words >= _TITLE_WORDS[0] else 2.0)
        - 0.15 * (start - at)
        - 1.0
    )
    if any(other.cue and other.cue.rule in ("byline", "date") for other in lines[at + 1 : at + 5]):
        score += 1.5
    if line.words > _LONG_TITLE:
        score -= 0.15 * (line.words - _LONG_TITLE)
    if shared > _LITTLE and at + 1 < start and _over_standfirst(lines, at):
        score += 1.0
    return score + (2.0 if line.block.kind == "heading" and line.block.level == 1 else 0.0)


def _over_standfirst(lines: Sequence[Line], at: int) -> bool:
    """Whether a longer line that could be a title too stands right under it."""
    return lines[at].words < lines[at + 1].words and _can_title(lines, at + 1)


def _can_title(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    if (
        (line.good and not line.text.endswith("?"))
        or line.cue
        or line.block.marker
        or not (_in_words(line) or _is_dense(line))
    ):
        return False
    if len(_FIGURE.findall(line.text)) > _MOST_FIGURES * line.words:
        return False
    if line.text.endswith((":", ",", ";", ".", "。")):
        return False
    # The line above a credit is the caption that the credit belongs to.
    before = lines[at - 1] if at else None
    credit = at + 1 < len(lines) and lines[at + 1].is_credit
    return not credit and not (before and before.is_label)


def _in_words(line: Line) -> bool:
    return _TITLE_WORDS[0] <= line.words <= _TITLE_WORDS[1]


def _is_dense(line: Line) -> bool:
    """Whether a line is long enough for a title in a script without spaces."""
    return line.words < _TITLE_WORDS[0] and line.length >= max(_CJK_TITLE, 1.5 * len(line.text))


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether an open first line of the body is set above running text as a title is, not as a list or a heading."""
    fits = _in_words(lines[at]) or _is_dense(lines[at])
    return (
        at + 1 < len(lines)
        and at < _TOP
        and fits
        and (
            lines[at + 1].stops
            or at == 0
            or lines[at + 1].cue is not None
            or lines[at + 1].capital_share == 1.0
        )
    )


def found(lines: Sequence[Line], parts: Sequence[Part]) -> Fields:
    """Source, date and byline in the lines of a text."""
    stripped = [line for line, part in zip(lines, parts, strict=True) if part != "body" or _named(line)]
    return Fields(_source(lines, stripped), _date(stripped), _byline(stripped))


def _named(line: Line) -> bool:
    return line.cue is not None and line.cue.rule in ("byline", "date", "source")


def byline_of(text: str) -> str | None:
    """The names in a byline."""
    for pattern in (_BY, _CREDIT, _NAME_AND_JOB, _STAFF):
        if match := pattern.search(text):
            return clean(match["names"].strip(" -–—"), multiline=False, limit=BYLINE_LIMIT) or None
    return None


def _byline(lines: Sequence[Line]) -> str | None:
    for line in lines:
        if (
            line.cue
            and line.cue.rule in ("byline", "date")
            and line.length < 180
            and (name := byline_of(line.text))
        ):
            return name
    return None


def _date(lines: Sequence[Line]) -> str | None:
    for line in lines:
        if line.cue and line.cue.rule in ("date", "byline") and (date := date_in(line.text)):
            return date
    return None


def _source(lines: Sequence[Line], stripped: Sequence[Line]) -> str | None:
    """Who reported it: named as the source, the name above the page, the agency of the dateline, the owner."""
    named = [line for line in stripped if line.cue and line.cue.rule == "source"]
    for pattern in (_SOURCE, _ORIGINAL):
        if name := _first(pattern, named):
            return name
    if name := _masthead(lines, stripped) or _first(_SOURCES, named):
        return name
    for line in lines:
        if match := _DATELINE.match(line.text):
            return match["name"]
    return _first(_OWNER, [line for line in stripped if line.cue and line.cue.rule == "legal"])


def _first(pattern: re.Pattern[str], lines: Sequence[Line]) -> str | None:
    for line in lines:
        if match := pattern.search(line.text):
            return clean(match["name"].strip(" .,-"), multiline=False, limit=BYLINE_LIMIT)
    return None


def _masthead(lines: Sequence[Line], stripped: Sequence[Line]) -> str | None:
    """A name among the first lines that a later line of the page, in its small print or its address, repeats."""
    small = [f" {' '.join(_WORD.findall(line.text.lower()))} " for line in stripped if line.cue]
    for line in lines[:_TOP]:
        if line.cue or line.stops or not 1 < line.words <= _MASTHEAD_WORDS or line.capital_share < 0.5:
            continue
        name = " ".join(_WORD.findall(line.text.lower())).removeprefix("the ")
        if any(f" {name} " in other and f" {name} " != other for other in small):
            return clean(line.text, multiline=False, limit=BYLINE_LIMIT)
    return None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
