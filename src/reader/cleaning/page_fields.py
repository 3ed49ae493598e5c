"""Title, date and byline of a page, as its readers see them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.cleaning.bylines import NAME, byline_of, name_alone, people
from reader.cleaning.cues import date_in
from reader.cleaning.fields import fields_in
from reader.cleaning.shape import Line, letters
from reader.model import Metadata, SourceBlock

_ABOVE = 3  # lines above the headline that may hold byline and date
_BELOW = range(13, 41)  # … and at least and at most so many under it, down to the text
_LONGEST = 120  # characters of a line that holds a date and little else
_FEW_WORDS = 5  # beside the date of a line that is no sentence
_SAME = 3
_UPDATED = re.compile(
    r"(?i)\b(?:updated|modified|actuali[sz]|modificad|mis à jour|modifié|aktualisier|aggiornat|bijgewerkt|обновл)|更新|修改"
)
_TOGETHER = 4  # lines in which the dates of publication and of a change stand
_ISO_DAY = re.compile(r"(\d{4})-\d\d-(\d\d)$")
_NAME_FIRST = re.compile(rf"({NAME}), [^.!?]{{2,40}}$")
_NAMED = 11  # characters from which a heading that is part of the title, or holds it, is the title


def title_at(blocks: Sequence[SourceBlock], said: Metadata) -> int | None:
    """The index of the heading that is the title, None for a page that shows none.

    It is the heading that says what the metadata give as the title, else the line above the text with which that begins,
    else a main heading; among several the one right before the text. The name of the site is no title.
    """
    first = next((at for at, block in enumerate(blocks) if block.inside), 0)
    site = letters(said.source or "")
    ranks = [
        ((alike, block.level == 1, at <= first, at if at <= first else -at), at)
        for at, block in enumerate(blocks)
        if block.kind == "heading"
        and (alike := _alike(block, said.title or ""))
        and (alike == _SAME or letters(block.text) != site)
    ]
    best, heading = max(ranks, default=((0,), None))
    return heading if best[0] > 1 else next(_named(blocks[: first + 1], said.title or ""), heading)


def _named(blocks: Sequence[SourceBlock], wanted: str) -> Iterator[int]:
    """The lines that a title begins with up to the name of the site, or ends with, the last first; steps end with it too."""
    for at, block in reversed(list(enumerate(blocks))):
        if len(letters(block.text)) < _NAMED or block.place == "nav":
            continue
        behind, before = wanted.removeprefix(block.text), wanted.removesuffix(block.text)
        if (behind != wanted and not behind[:1].isalnum()) or before.rstrip().endswith((":", "|", "-", "–")):
            yield at


def _alike(block: SourceBlock, wanted: str) -> int:
    """How well a heading fits what the metadata give as the title; 0 for one that cannot be it."""
    own, whole = letters(block.text), letters(wanted)
    if own and own == whole:
        return _SAME
    if block.level <= 2 and len(own) >= _NAMED and whole and (own in whole or whole in own):
        return 2
    return int(block.level == 1 and own != "")


def fields(lines: Sequence[Line], title: int | None, said: Metadata) -> Metadata:
    """The metadata of a page with title and date as they are written on it, and what its lines add."""
    near = around(lines, title) if title is not None else []
    told = fields_in(lines, ["body" if line.block.inside else "tail" for line in lines])
    return replace(
        said,
        title=lines[title].text if title is not None else said.title,
        date=_date([lines[at] for at in near], said.date) or told.date,
        byline=people(said.byline or "") or _byline([lines[at] for at in near]),
        source=said.source or told.source,
    )


def _date(near: Sequence[Line], said: str | None) -> str | None:
    """The day of publication as it is written near the headline; that of a change only where the page tells no other.

    A line of the text tells when something happened, unless it holds little but the date.
    """
    texts = [line.text for line in near if not line.block.inside or is_dateline(line.text)]
    dated = [(at, written) for at, text in enumerate(texts) if (written := date_in(text))]
    if not dated:
        return said and (date_in(said) or said)
    first, changed = dated[0]
    for at, written in dated:
        if at - first < _TOGETHER and not _UPDATED.search(texts[at][: texts[at].find(written)]):
            return written
    if said and (day := _ISO_DAY.match(said)) and not _has_day(changed, day):
        return said
    return changed


def _has_day(written: str, day: re.Match[str]) -> bool:
    """Whether a date has the year and the number of the day of another."""
    return {int(day[1]), int(day[2])} <= set(map(int, re.findall(r"\d+", written)))


def _byline(near: Sequence[Line]) -> str | None:
    for line in near:
        names = byline_of(line.text)
        if names and not (line.block.inside and names[0].islower()):  # no part of a sentence
            return names
    for line, under in pairwise(near[:2]):
        if (named := _NAME_FIRST.match(line.text)) and is_dateline(under.text):
            return named[1]
    return name_alone(near)


def around(lines: Sequence[Line], title: int) -> list[int]:
    """Lines around the headline that are no running text and may hold byline and date, those after it first."""
    text = next((at - title for at in range(title + 1, len(lines)) if lines[at].block.inside), 0)
    below = range(title + 1, title + min(max(text, _BELOW.start), _BELOW.stop))
    near = (*below, *range(title - 1, title - 1 - _ABOVE, -1))
    return [at for at in near if 0 <= at < len(lines) and len(lines[at].text) <= _LONGEST]


def is_dateline(text: str) -> bool:
    """Whether a line says when something was published and little else."""
    written = date_in(text)
    if written is None or len(text) >= 3 * len(written) + 20 or "。" in text or text.endswith(":"):
        return False
    return len(re.findall(r"[^\W\d_]{3,}", text.replace(written, ""))) <= _FEW_WORDS
