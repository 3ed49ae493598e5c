"""Open lines that say nothing of the story: above its first paragraph, alone between two, or below the last.

No word of theirs gives them away, as a cue would; what a newsroom says in passing is worded anew every time. They are
told by what they leave out: every heading of an article speaks of what its paragraphs speak of, or says what kind of
text follows. An article with many open lines is a list, a poem or a table, or has chapters: nothing is told of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.cleaning.bylines import CAPITALISED, NAME, heads_imprint
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
    story = _Story(
        known=Counter(stem for at in body if lines[at].tells for stem in lines[at].content),
        topic=lines[title].content if title is not None else frozenset(),
        paragraphs=[lines[body[place]] for place in good],
    )
    found: dict[int, Reason] = {}
    for place, at in enumerate(body):
        line = lines[at]
        if line.good or line.cue or line.block.marker or line.says_kind:
            continue
        shared = story.shared(line)
        if place < good[0]:
            if title is not None and at > title:
                if _is_author(line, story.paragraphs):
                    found[at] = Reason("byline", "guess", "a name above the article that it does not know")
                elif not shared and not heads_imprint(lines, at) and _opens(line, lines[body[place + 1]]):
                    found[at] = _reason("above the first paragraph")
        elif len(good) < _PARAGRAPHS or shared > _LITTLE:
            continue
        elif place < good[-1]:
            alone = lines[body[place - 1]].good and lines[body[place + 1]].good
            if alone and _interrupts(line):
                found[at] = _reason("alone between two paragraphs")
        elif line.could_head and len(body) - 1 - good[-1] <= _MOST_BELOW:
            found[at] = _reason("below the last paragraph")
    return found


@dataclass(frozen=True, slots=True)
class _Story:
    """What an article speaks of."""

    known: Counter[str]  # how many of its sentences have each content word
    topic: frozenset[str]  # the content words of its title
    paragraphs: Sequence[Line]

    def shared(self, line: Line) -> float:
        """The part of the content words of a line that other sentences have; one that speaks of the topic shares all."""
        if line.content & self.topic:
            return 1.0
        own = int(line.tells)
        return sum(self.known[stem] > own for stem in line.content) / max(1, len(line.content))


def _reason(where: str) -> Reason:
    return Reason("outside the article", "guess", f"{where}, sharing hardly a word with any")


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
