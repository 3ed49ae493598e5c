"""Why a line is not part of the article: its own cue, the section it stands in, or its place."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.bylines import people
from reader.cleaning.chain import Part
from reader.cleaning.fields import Fields
from reader.cleaning.shape import Line
from reader.model import Certainty, Reason

_FEW_WORDS = 4  # of a kicker, or of a link in the head of a page
_OPENING_WORDS = 6  # of a note below the article, among which the author's name stands


def reasons(
    lines: Sequence[Line], parts: Sequence[Part], title: int | None, fields: Fields
) -> list[Reason | None]:
    """The reason for each line that is stripped, None for each that is kept."""
    author = _words(fields.byline)
    found: list[Reason | None] = []
    opened: Line | None = None  # the line that began the section we are in
    for at, (line, part) in enumerate(zip(lines, parts, strict=True)):
        if part == "body":
            opened = None
            found.append(None)
            continue
        if line.cue:
            opened = line if line.scope != "line" else opened
            found.append(Reason(line.rule, line.cue.certainty, f"“{line.cue.evidence}”"))
        elif fields.byline and people(line.text) == fields.byline:
            found.append(Reason("byline", "likely", "a name alone, near the date"))
        else:
            found.append(_by_place(lines, at, part, title, opened, author))
    return found


def _by_place(
    lines: Sequence[Line], at: int, part: Part, title: int | None, opened: Line | None, author: frozenset[str]
) -> Reason:
    line = lines[at]
    if line.is_wordless:
        return Reason("navigation", "likely", "a line of signs without a word")
    if opened:
        return Reason(opened.rule, "likely", f"under “{opened.text[:60]}”")
    if title is not None and abs(at - title) == 1 and line.words <= _FEW_WORDS:
        where = "above" if at < title else "below"
        return Reason("kicker", "likely", f"a few words just {where} the title")
    after = lines[at + 1] if at + 1 < len(lines) else None
    if after and after.is_credit and part != "tail":
        return Reason("caption", "likely", f"just above “{after.text[:60]}”")
    if part == "tail" and author & _words(" ".join(line.text.split()[:_OPENING_WORDS])):
        return Reason("byline", "likely", "about the author, below the article")
    certainty: Certainty = "guess" if line.good else "likely"
    where = {"head": "above the article", "tail": "below the article"}.get(
        part, "between paragraphs of the article"
    )
    short = "" if line.stops else "an open line " if line.words > 3 else "a few words "
    if part == "head" and not line.stops and line.words <= _FEW_WORDS:
        return Reason("navigation", certainty, short + where)
    return Reason("outside the article", certainty, short + where)


def _words(text: str | None) -> frozenset[str]:
    return frozenset(word.strip(".,") for word in (text or "").lower().split() if len(word) > 2)
