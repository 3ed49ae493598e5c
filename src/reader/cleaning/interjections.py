"""Open lines that say nothing of the story: above its first paragraph, alone between two, or below the last.

No word of theirs gives them away, as a cue would; what a newsroom says in passing is worded anew every time. They are
told by what they leave out: every heading of an article speaks of what its paragraphs speak of, or says what kind of
text follows. An article with many open lines is a list, a poem or a table, or has chapters: nothing is told of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reader.cleaning.fields import CAPITALISED, NAME, heads_imprint
from reader.cleaning.page_fields import is_dateline
from reader.cleaning.shape import Line
from reader.model import Reason

_MOST_HEADS = 2
_PARAGRAPHS = 3  # from which the words of an article are known well enough
_LITTLE = 0.34  # share of its words that a line with nothing to say of the story may have in common with it
_FEW_WORDS = 5  # fewer make a heading that need not repeat a word
_OPENING_WORDS = 8  # more make a standfirst
_MOST_BELOW = 4  # lines below the last paragraph; more of them are a list
_QUESTION = re.compile(r"(?:what|why|how|who|where|when)\b", re.I)
_AUTHOR = re.compile(rf"(?P<name>{NAME})(?: in (?:{CAPITALISED}|{NAME}))?")


def interjections(lines: Sequence[Line], kept: Sequence[int], title: int | None) -> Mapping[int, Reason]:
    """Reasons for the kept lines that say nothing of the story."""
    body = [at for at in kept if at != title]
    good = [place for place, at in enumerate(body) if lines[at].good]
    if not good or sum(lines[at].could_head for at in body[: good[-1]]) > _MOST_HEADS:
        return {}
    first, last = good[0], good[-1]
    known = Counter(stem for at in body if lines[at].tells for stem in lines[at].content)
    topic = lines[title].content if title is not None else frozenset()
    told = len(good) >= _PARAGRAPHS
    found: dict[int, Reason] = {}
    for place, at in enumerate(body):
        line = lines[at]
        if line.good or line.cue or line.block.marker or line.says_kind:
            continue
        shared = 1.0 if line.content & topic else _shared(line, known)
        if place < first:
            if title is None or at < title:
                continue
            if _is_author(line, [lines[body[other]] for other in good]):
                found[at] = Reason("byline", "guess", "a name above the article that it does not know")
            elif not shared and not heads_imprint(lines, at) and _opens(line, lines[body[place + 1]]):
                found[at] = _reason("above the first paragraph")
        elif not told or shared > _LITTLE:
            continue
        elif place > last:
            if line.could_head and len(body) - 1 - last <= _MOST_BELOW:
                found[at] = _reason("below the last paragraph")
        elif lines[body[place - 1]].good and lines[body[place + 1]].good and _interrupts(line):
            found[at] = _reason("alone between two paragraphs")
    return found


def _reason(where: str) -> Reason:
    return Reason("outside the article", "guess", f"{where}, sharing hardly a word with any")


def _shared(line: Line, known: Counter[str]) -> float:
    """The part of its content words that sentences other than itself have."""
    own = int(line.tells)
    return sum(known[stem] > own for stem in line.content) / max(1, len(line.content))


def _opens(line: Line, under: Line) -> bool:
    """Whether a line above the first paragraph is a few words, and no heading of a list, nor a date."""
    return (
        line.could_head
        and line.words <= _OPENING_WORDS
        and not _QUESTION.match(line.text)
        and not under.block.marker
        and not line.text.endswith(":")
        and not is_dateline(line.text)
    )


def _interrupts(line: Line) -> bool:
    """Whether a line is longer than a heading that may be witty, and open or in brackets; a marked heading is one."""
    text = line.text
    if (
        line.block.kind == "heading"
        or not line.content
        or line.words < _FEW_WORDS
        or text.endswith(":")
        or text[0] in "“\"'‘«„"
    ):
        return False
    if _QUESTION.match(text) and not text.endswith("?"):
        return False
    return line.could_head or (text[0] == "(" and text[-1] == ")")


def _is_author(line: Line, rest: Sequence[Line]) -> bool:
    """Whether a line is a name that the article does not know, with a place or without one."""
    found = _AUTHOR.fullmatch(line.text)
    return found is not None and not any(name in o.text for name in found["name"].split() for o in rest)
