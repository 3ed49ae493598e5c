"""Kept lines that are no part of this article: a heading over nothing, the author's note, another story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reader.cleaning.shape import Line
from reader.model import Reason

_FEW_WORDS = 4  # of a heading that may stand over nothing
_NAME = re.compile(r"(?<![.!?:“\"‘'] )(?<!^)\b[A-ZÀ-ŽА-Я][\w’'-]{2,}")
_SHORT = 900  # content words of an article in which every paragraph keeps to the story
_LEAST_CONTENT = 10  # content words of a paragraph that tells a story of its own
_STRANGE = 0.12  # share of content words that a paragraph of another story may have in common with this one
_KIN = 0.3  # the same share in the usual paragraph of a text that keeps to its story
_OWN_NAMES = 2


def strays(
    lines: Sequence[Line], verdicts: Sequence[Reason | None], title: int | None, byline: str | None
) -> Mapping[int, Reason]:
    """Reasons for the kept lines that do not belong."""
    found: dict[int, Reason] = {}
    kept = [at for at, verdict in enumerate(verdicts) if verdict is None and at != title]
    found |= _notes_on_author(lines, kept, byline)
    kept = [at for at in kept if at not in found]
    found |= _other_stories(lines, kept, title)
    kept = [at for at in kept if at not in found]
    return found | _empty_headings(lines, kept, found)


def _notes_on_author(lines: Sequence[Line], kept: Sequence[int], byline: str | None) -> dict[int, Reason]:
    """Last lines that begin with the author's name."""
    found: dict[int, Reason] = {}
    names = {name.lower() for name in (byline or "").split() if len(name) > 2 and name[0].isupper()}
    for at in reversed(kept):
        first = lines[at].text.split(None, 1)[0].strip(",.’'").lower()
        if first not in names or not lines[at].stops:
            break
        found[at] = Reason("byline", "likely", f"below the article, about its author: “{lines[at].text[:40]}”")
    return found


def _empty_headings(
    lines: Sequence[Line], kept: Sequence[int], gone: Mapping[int, Reason]
) -> dict[int, Reason]:
    """Headings of a few words with another heading, something stripped or nothing under them."""
    found: dict[int, Reason] = {}
    for place, at in enumerate(kept):
        if not _is_heading(lines[at]) or (place and _is_heading(lines[kept[place - 1]])):
            continue
        under = kept[place + 1] if place + 1 < len(kept) else None
        beyond = kept[place + 2] if place + 2 < len(kept) else None
        if under is None:
            if place and lines[kept[place - 1]].stops:
                found[at] = Reason("empty heading", "guess", "nothing stands under it")
        elif at + 1 in gone:
            found[at] = Reason("empty heading", "guess", "what stood under it was stripped")
        elif place and _is_heading(lines[under]) and beyond is not None and lines[beyond].stops:
            found[at] = Reason("empty heading", "guess", f"another heading follows: “{lines[under].text}”")
    return found


def _is_heading(line: Line) -> bool:
    return not line.stops and not line.block.marker and 0 < line.words <= _FEW_WORDS and line.text[-1] not in ",;:"


def _other_stories(lines: Sequence[Line], kept: Sequence[int], title: int | None) -> dict[int, Reason]:
    """Paragraphs that share next to nothing with a text whose other paragraphs share much."""
    told = [at for at in kept if lines[at].good and len(lines[at].content) >= _LEAST_CONTENT]
    here = [*kept, *([title] if title is not None else [])]
    known = Counter(word for at in here for word in lines[at].content)
    names = Counter(name for at in here for name in set(_NAME.findall(lines[at].text)))
    if len(told) < 3 or sum(known.values()) > _SHORT:
        return {}
    shares = {at: sum(known[word] > 1 for word in lines[at].content) / len(lines[at].content) for at in told}
    if sorted(shares.values())[len(shares) // 2] < _KIN:
        return {}
    found: dict[int, Reason] = {}
    for at, share in shares.items():
        own = set(_NAME.findall(lines[at].text))
        if share <= _STRANGE and len(own) >= _OWN_NAMES and all(names[name] == 1 for name in own) and at != told[0]:
            found[at] = Reason(
                "other story", "guess", f"shares no name with the rest: {', '.join(sorted(own)[:4])}"
            )
    return found
