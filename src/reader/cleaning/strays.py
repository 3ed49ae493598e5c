"""Kept lines that are no part of this article: a heading over nothing, the author's note, another story."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reader.cleaning.interjections import interjections
from reader.cleaning.shape import Line
from reader.language.guess import commonest_words
from reader.model import Reason

_MOST_PAIRS = 2
_FEW_WORDS = 3  # of a heading that may stand over nothing
_NEAR = 4  # lines from a quotation set apart to where it is taken from
_QUOTED = re.compile(r"[“\"'‘«„](.+?)[.,]?[”\"'’»“]")
_NAME = re.compile(r"(?<![.!?:“\"‘'] )(?<!^)\b[A-ZÀ-ŽА-Я][\w-]{2,}")
_NEW_SUBJECT = re.compile(r"(?:an?|another|eine?|une?|una|uno|um|uma|een)\s", re.I)  # not spoken of before
_LEAST_CONTENT = 10  # content words of a paragraph that tells a story of its own
_OWN_NAMES = 2
_SHORT = 900  # content words of an article in which every paragraph keeps to the story


def strays(
    lines: Sequence[Line], verdicts: Sequence[Reason | None], title: int | None, byline: str | None
) -> Mapping[int, Reason]:
    """Reasons for the kept lines that do not belong."""
    kept = [at for at, verdict in enumerate(verdicts) if verdict is None and at != title]
    notes = _notes_on_author(lines, kept, byline)
    kept = [at for at in kept if at not in notes]
    if _is_long(lines, kept):
        return notes
    others = _other_stories(lines, kept, title)
    return {
        **notes,
        **others,
        **_pull_quotes(lines, kept),
        **interjections(lines, kept, title),
        **_empty_headings(lines, kept, others),
    }


def other_stories(lines: Sequence[Line], kept: Sequence[int], title: int | None) -> Mapping[int, Reason]:
    """Reasons for the paragraphs among the kept lines of a page that tell another story."""
    return {} if _is_long(lines, kept) else _other_stories(lines, kept, title)


def _is_long(lines: Sequence[Line], kept: Sequence[int]) -> bool:
    return sum(len(lines[at].content) for at in kept) > _SHORT


def _pull_quotes(lines: Sequence[Line], kept: Sequence[int]) -> dict[int, Reason]:
    """Whole sentences set apart as quotations that repeat a paragraph near them; an open one is a heading."""
    found: dict[int, Reason] = {}
    for place, at in enumerate(kept):
        words = _QUOTED.fullmatch(lines[at].text)
        if words is None or not lines[at].stops or lines[at].words < _FEW_WORDS:
            continue
        near = kept[max(0, place - _NEAR) : place + 1 + _NEAR]
        if any(other != at and words[1] in lines[other].text for other in near):
            found[at] = Reason(
                "outside the article", "likely", "a quotation set apart, which the text has too"
            )
    return found


def _notes_on_author(lines: Sequence[Line], kept: Sequence[int], byline: str | None) -> dict[int, Reason]:
    """Last lines that begin with the author's name, or that say what somebody writes about."""
    found: dict[int, Reason] = {}
    named = {name.lower() for name in (byline or "").split() if len(name) > 2 and name[0].isupper()}
    names = named - commonest_words(None)  # The Quay staff
    for at in reversed(kept):
        text = lines[at].text
        first = text.split(None, 1)[0].strip(",.’'").lower()
        if not lines[at].stops or not (first in names or lines[at].rule == "byline"):
            break
        found[at] = Reason("byline", "likely", f"below the article, about its author: “{text[:40]}”")
    return found


def _empty_headings(
    lines: Sequence[Line], kept: Sequence[int], gone: Mapping[int, Reason]
) -> dict[int, Reason]:
    """Headings of a few words with another heading, something stripped or nothing under them.

    More pairs of headings than a few are a pattern of the text: a chapter and its first section, a name and a figure.
    """
    heads = [_is_heading(lines[at]) for at in kept]
    first = [place for place in range(1, len(kept)) if heads[place] and not heads[place - 1]]
    found = {
        kept[place]: "another heading follows"
        for place in first
        if heads[place + 1 : place + 2] == [True]
        and any(lines[at].stops for at in kept[place + 2 : place + 3])
    }
    if len(found) > _MOST_PAIRS:
        found = {}
    if first and first[-1] == len(kept) - 1:
        found[kept[-1]] = "nothing stands under it"
    for at, under in pairwise(kept):
        if under in gone and _is_heading(lines[at]):
            found[at] = "what stood under it was stripped"
    return {at: Reason("empty heading", "guess", why) for at, why in found.items()}


def _is_heading(line: Line) -> bool:
    return line.is_name and line.words <= _FEW_WORDS


def _other_stories(lines: Sequence[Line], kept: Sequence[int], title: int | None) -> dict[int, Reason]:
    """Paragraphs alone under a heading that bring in a new subject and share no name and no word with the rest."""
    here = [*kept, *([title] if title is not None else [])]
    found: dict[int, Reason] = {}
    for above, at, under in zip(kept, kept[1:], (*kept[2:], None), strict=False):
        line = lines[at]
        if not (line.good and len(line.content) >= _LEAST_CONTENT and _NEW_SUBJECT.match(line.text)):
            continue
        names = set(_NAME.findall(line.text))
        alone = _is_heading(lines[above]) and not (under is not None and lines[under].good)
        rest = [lines[other] for other in here if other != at]
        if (
            alone
            and len(names) >= _OWN_NAMES
            and not any(name in other.text for other in rest for name in names)
            and not any(line.content & other.content for other in rest)
        ):
            shown = ", ".join(sorted(names))
            found[at] = Reason("other story", "guess", f"shares no name and no word with the rest: {shown}")
    return found
