"""Where the article ends: what the chain cut off too early, and a second article that it took for more of the first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from reader.cleaning.chain import Part
from reader.cleaning.shape import Line

# rules whose lines stand inside articles too
_PASSED = frozenset(("advertisement", "promotion", "related", "social", "caption"))
_MOST_LINES = 16  # below the last line of the body, or the time over the last post, that are looked at
_POSTS = 3  # times that make a live report
_ABOVE = 2  # lines from a time to the post under it
_MOST_SENTENCES = 2
_FEW_WORDS = 4
_KIN = 0.25  # share of its words by which a sentence shows that it speaks of the same
_FIRST = 3  # paragraphs that make a first article
_SECOND = 2  # paragraphs that make a second one
_SHARED = 0.1  # share of their words that paragraphs of one story have in common at the least
_REST = 0.3  # of the body above
_MOST_SECTIONS = 60  # headings of sections that are tried
_OPENING = 8  # lines from the heading of a section to the first paragraph of a second article


def bring_back_end(lines: Sequence[Line], found: list[Part]) -> None:
    """A sentence or two just below the body belong to it while no section, author or small print came between.

    So do a list that leads to them, and a heading over one that speaks of the same things as the body.
    """
    end = 1 + max((at for at, part in enumerate(found) if part == "body"), default=-1)
    if not end:
        return
    known = {stem for line, part in zip(lines, found, strict=True) if part == "body" for stem in line.content}
    last, sentences = end, 0
    for at in range(end, min(len(lines), end + _MOST_LINES)):
        line = lines[at]
        if line.cue:
            if line.scope != "line" or line.rule not in _PASSED:
                break
        elif line.stops and (
            line.words >= _FEW_WORDS
            or line.block.marker[:1].isdigit()
            or (last == at and not line.text.endswith("..."))
        ):
            sentences += last != at and not line.block.marker
            last = at + 1
            if sentences == _MOST_SENTENCES:
                break
        elif not line.block.marker and not _heads(lines, at, known):
            break
    for at in range(end, last):
        found[at] = "inset" if lines[at].cue else "body"


def bring_back_posts(lines: Sequence[Line], found: list[Part]) -> None:
    """In a report of things as they happen the sentences under each time of the day belong to it, and a heading over them."""
    times = [at for at, line in enumerate(lines) if line.is_time]
    start = found.index("body") if "body" in found else len(lines)
    end = len(lines) - found[::-1].index("body") if "body" in found else 0
    if len(times) < _POSTS or not any(start - _ABOVE <= at < end for at in times):
        return
    posts: set[int] = set()
    for at, until in pairwise([*times, min(len(lines), times[-1] + _MOST_LINES)]):
        told, whole = _post(lines, range(at + 1, until))
        posts.update(told)
        if not whole:
            break
    for at in range(min(posts, default=0), max(posts, default=0) + 1):
        found[at] = "body" if at in posts or found[at] == "body" else "inset"


def _post(lines: Sequence[Line], under: range) -> tuple[list[int], bool]:
    """The lines under a time that make a post, and whether it is not the last one."""
    told: list[int] = []
    for at in under:
        line = lines[at]
        if line.cue and (line.scope != "line" or not (line.rule in _PASSED or line.is_imprint)):
            return told, False
        if line.cue is None and (line.block.marker or (line.stops and line.words >= _FEW_WORDS)):
            told.append(at)
    if told and told[0] > under[0] and lines[told[0] - 1].could_head:
        told.insert(0, told[0] - 1)
    return told, True


def _heads(lines: Sequence[Line], at: int, known: set[str]) -> bool:
    """Whether an open line stands over a list or a sentence, and says that a part of the article follows or it speaks of the same."""
    if at + 1 == len(lines) or not lines[at].heads(lines[at + 1]):
        return False
    under = lines[at + 1]
    return bool(under.block.marker) or under.shares(known) >= _KIN or lines[at].says_kind


def _introduces(lines: Sequence[Line], at: int) -> bool:
    """Whether a heading names a company and the paragraph under it begins with that name: it is on every release."""
    name = lines[at].text.partition(" ")[2]
    return bool(name) and at + 1 < len(lines) and lines[at + 1].text.startswith(name)


def cut_second_article(lines: Sequence[Line], found: list[Part]) -> None:
    """Paragraphs under a section of related stories that share next to nothing with those above it are another story."""
    told = [at for at, part in enumerate(found) if part == "body" and lines[at].good]
    sections = [at for at, line in enumerate(lines) if line.scope == "section" and found[at] != "head"]
    for at in sections[:_MOST_SECTIONS]:
        above = [other for other in told if other < at]
        below = [other for other in told if other > at]
        if len(above) < _FIRST or len(below) < _SECOND or not _opens(lines, at, below[0]):
            continue
        known = {stem for other in above for stem in lines[other].content}
        if sum(lines[other].shares(known) for other in below) <= _SHARED * len(below):
            found[at:] = ["tail"] * (len(found) - at)
            return


def _opens(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a byline or a date stands between the heading of a section and the next paragraph."""
    between = lines[max(at, first - _OPENING) : first]
    return any(line.is_imprint for line in between)


def cut_rest(lines: Sequence[Line], found: list[Part]) -> None:
    """What little is left of the body below comments, or a note on the company, is no part of it."""
    kept = [0.0, *accumulate(line.length * (part == "body") for line, part in zip(lines, found, strict=True))]
    for at, line in enumerate(lines):
        if (
            line.scope == "rest"
            and 0 < kept[-1] - kept[at] <= (1 if _introduces(lines, at) else _REST) * kept[at]
        ):
            found[at:] = ["tail"] * (len(found) - at)
            return
