"""Short lines above and between the paragraphs that say nothing of the story.

No word of theirs gives them away, as a cue would. They are told by what they leave out: every heading of an article
speaks of what its paragraphs speak of, or says what kind of text follows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from reader.cleaning.cues import fold
from reader.cleaning.page_fields import is_dateline
from reader.cleaning.rules.calls import CALLS
from reader.cleaning.rules.labels import LABELS
from reader.cleaning.shape import Line
from reader.model import Reason

_OPENING_WORDS = 8  # of a line that is no standfirst
_MOST_HEADS = 2  # open lines of an article; more of them are the headings of its chapters
_LITTLE = 0.34  # share of its words that a line with nothing to say of the story may have in common with it
_MANY_CAPITALS = 0.55  # share of capitals from which they do not tell names
_CALL = rf"[A-Z][A-Z'’ ]{{2,25}}[A-Z][:!] ?\S|(?i:{'|'.join(sorted(CALLS))})\b"
"""A label in capitals, or a word by which a page calls on its readers."""

_AUTHOR = (
    r"(?P<name>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){1,2})(?: in [A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)?)?"
)
_NAME = re.compile(r"(?<![.!?:“\"‘'] )(?<!^)\b[A-ZÀ-ŽА-Я][\w-]{2,}")


def openings(lines: Sequence[Line], kept: Sequence[int], title: int | None) -> Mapping[int, Reason]:
    """Reasons for short open lines between title and first paragraph that share no word with the article."""
    heads = [at for at in kept if at != title and lines[at].could_head]
    if title is None or len(heads) > _MOST_HEADS:
        return {}
    first = next((at for at in kept if at > title and lines[at].good), title)
    rest = [lines[at] for at in kept if at != title and lines[at].good]
    told = {stem for line in rest for stem in line.content}
    found: dict[int, Reason] = {}
    for at, under in pairwise(kept):
        if not title < at < first or lines[under].block.marker or _is_label(lines[at]):
            continue
        if _is_author(lines[at], rest):
            found[at] = Reason(
                "byline", "guess", "a name above the first paragraph that the article does not know"
            )
        elif _says_nothing(lines[at], told):
            found[at] = Reason(
                "outside the article", "guess", "above the first paragraph, sharing no word with any"
            )
    return found


def alone(lines: Sequence[Line], kept: Sequence[int]) -> Mapping[int, Reason]:
    """Reasons for open lines alone between two paragraphs that call on the reader or name somebody else."""
    heads = [at for at, under in pairwise(kept) if lines[at].could_head and lines[under].stops]
    if len(heads) > _MOST_HEADS:
        return {}
    single = [
        at
        for above, at, under in zip(kept, kept[1:], kept[2:], strict=False)
        if at in heads and lines[above].good and lines[under].good
    ]
    return {at: why for at in single if (why := _aside(lines, kept, at))}


def _aside(lines: Sequence[Line], kept: Sequence[int], at: int) -> Reason | None:
    line = lines[at]
    rest = [lines[other] for other in kept if other != at and lines[other].good]
    if not line.content or line.shares({stem for other in rest for stem in other.content}) > _LITTLE:
        return None
    if re.match(_CALL, line.text):
        return Reason("promotion", "guess", "calls on the reader, and shares no word with the rest")
    names = {name.removesuffix("’s").removesuffix("'s") for name in _NAME.findall(line.text)}
    if not names or line.capital_share >= _MANY_CAPITALS or any(n in o.text for n in names for o in rest):
        return None
    return Reason("other story", "guess", f"a name that stands nowhere else: {', '.join(sorted(names))}")


def _is_author(line: Line, rest: Sequence[Line]) -> bool:
    """Whether a line is a name that the article does not know, with a place or without one."""
    found = re.fullmatch(_AUTHOR, line.text)
    return found is not None and not any(name in o.text for name in found["name"].split() for o in rest)


def _is_label(line: Line) -> bool:
    return fold(line.text).lower().rstrip(" :.") in LABELS


def _says_nothing(line: Line, told: Set[str]) -> bool:
    """Whether a few words do not speak of the story."""
    return (
        line.could_head
        and line.words <= _OPENING_WORDS
        and not line.content & told
        and not line.text.endswith(":")
        and not is_dateline(line.text)
    )
