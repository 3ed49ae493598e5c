"""What the chain of parts decided, held against what single lines say.

The chain sees the page as a whole; it can leave a line in the body that gives itself away, and it can leave out what
belongs to the article for certain: the key points under the title, a heading just above a paragraph. Lines are taken
out only by a cue, and brought back wherever a paragraph would lose its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, takewhile

from reader.cleaning import beginnings, endings
from reader.cleaning.chain import Part
from reader.cleaning.evidence import main_block
from reader.cleaning.shape import Line

_RESCUE = 0.1  # share of the running text in the densest stretch that any body must come up to
_NEAR = 3  # lines from a credit to byline or date in the head of an article
_LONGEST_CUE = 260  # letters: a longer line is a paragraph that happens to have a cue in it
_MOST_IN_SECTION = 12  # lines under the heading of a section
_FEW_WORDS = 4
_MORE = re.compile(r"(?:read more|related)\W*", re.I)


def mended(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts of the lines of a text, put right."""
    found = _rescued(lines, parts)
    _take_out_cues(lines, found)
    _take_out_between_promotions(lines, found)
    _take_out_sections(lines, found)
    beginnings.bring_back_beginning(lines, found)
    endings.bring_back_end(lines, found)
    endings.bring_back_posts(lines, found)
    _bring_back_insets(lines, found)
    endings.cut_second_article(lines, found)
    endings.cut_rest(lines, found)
    return found


def is_bare(lines: Sequence[Line]) -> bool:
    """Whether a text has no paragraph and no sure cue: a poem, a list, a table, a note, all of which is to be read."""
    return not any(line.good or line.is_sure for line in lines)


def without_prose(lines: Sequence[Line]) -> list[Part]:
    """The parts of a text in which nothing tells the article from the rest but the cues."""
    return ["inset" if line.cue else "body" for line in lines]


def _rescued(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts, unless they miss nearly all of the stretch with the most running text: then that is the body."""
    start, end = main_block(lines)
    most = sum(line.length for line in lines[start:end] if line.tells)
    kept = sum(
        line.length
        for line, part in zip(lines, parts, strict=True)
        if part == "body" and line.tells and not _gives_itself_away(line)
    )
    if kept >= _RESCUE * most:
        return list(parts)
    inside: list[Part] = ["inset" if line.cue and not line.good else "body" for line in lines[start:end]]
    before: list[Part] = ["head"] * start
    after: list[Part] = ["tail"] * (len(lines) - end)
    return before + inside + after


def _gives_itself_away(line: Line) -> bool:
    """Whether the cue of a line is enough to strip it wherever it stands."""
    if line.cue is None or line.length > _LONGEST_CUE:
        return False
    return line.is_sure or (
        line.cue.certainty == "likely" and line.rule in ("promotion", "caption", "byline")
    )


def _take_out_cues(lines: Sequence[Line], found: list[Part]) -> None:
    for at, line in enumerate(lines):
        if _heads_paragraph(lines, at):
            found[at] = "body"
        elif found[at] == "body" and (_gives_itself_away(line) or _is_caption(lines, at) or line.is_wordless):
            found[at] = "inset"


def _heads_paragraph(lines: Sequence[Line], at: int) -> bool:
    """Whether a word of the small print, as Terms or Privacy, stands alone between two paragraphs: a heading there."""
    line = lines[at]
    if line.rule != "legal" or not line.text.isalpha():
        return False
    return 0 < at < len(lines) - 1 and lines[at - 1].good and lines[at + 1].good


def _is_caption(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands under a label, open or over a caption, or over a credit that byline or date follow."""
    labelled = at > 0 and lines[at - 1].is_label
    after = lines[at + 1] if at + 1 < len(lines) else None
    if labelled and (not lines[at].stops or (after and after.rule == "caption" and not after.is_label)):
        return True
    heads = any(other.is_imprint for other in lines[at + 2 : at + 2 + _NEAR])
    return bool(after and after.is_credit and heads) or _is_over(lines, at)


def _is_over(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of two open ones at the most that stand over a credit, apart from what is above them."""
    credit = next((k for k in range(at + 1, min(at + 3, len(lines))) if lines[k].is_credit), 0)
    above = range(credit, max(-1, credit - 3), -1)
    top = next((k for k in above if not k or lines[k].block.gap), credit)
    return top <= at < credit and not any(line.stops for line in lines[top:credit])


def _take_out_between_promotions(lines: Sequence[Line], found: list[Part]) -> None:
    """What stands between two lines of one offer describes the offer."""
    for at in range(1, len(lines) - 1):
        offer = lines[at - 1].rule == lines[at + 1].rule == "promotion"
        if found[at] == "body" and offer:
            found[at] = "inset"


def _take_out_sections(lines: Sequence[Line], found: list[Part]) -> None:
    """Headlines under the heading of a section of related stories go with it, under a “Read more” where they are several."""
    for at, line in enumerate(lines):
        if found[at] == "body" or not _opens_section(line):
            continue
        near = range(at + 1, min(len(lines), at + 1 + _MOST_IN_SECTION))
        under = list(takewhile(lambda other: _is_headline(lines[other]), near))
        # A last line is the heading of the paragraph that follows if it asks, or has a few words under longer ones.
        if len(under) > 1 and (
            lines[under[-1]].stops
            or lines[under[-1]].words <= _FEW_WORDS < min(lines[other].words for other in under[:-1])
        ):
            under.pop()
        for other in under:
            if found[other] == "body" and (len(under) > 1 or line.scope == "section"):
                found[other] = "inset"


def _is_headline(line: Line) -> bool:
    return line.cue is None and (not line.stops or line.text.endswith("?"))


def _bring_back_insets(lines: Sequence[Line], found: list[Part]) -> None:
    """Lines inside the article are stripped for a cue among them or not at all; a heading comes back even so.

    So do paragraphs unless one above opened a section or the lines around sell something.
    """
    for part, run in groupby(range(len(lines)), found.__getitem__):
        inset = [*run] if part == "inset" else []
        if not any(lines[at].cue or lines[at].is_wordless for at in inset):
            for at in inset:
                found[at] = "body"
            continue
        first, last = inset[0], inset[-1]
        if _heads_body(lines, found, last) and not _follows_section(lines, first, last):
            found[last] = "body"
        spoken = "line"
        for at in inset:
            if lines[at].cue:
                spoken = lines[at].rule if lines[at].rule == "promotion" else lines[at].scope
            elif lines[at].good and spoken == "line":
                found[at] = "body"


def _opens_section(line: Line) -> bool:
    """Whether a line is the heading of a section, or a “Read more” that stands but once."""
    return line.scope == "section" or (not line.repeated and _MORE.fullmatch(line.text) is not None)


def _follows_section(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether the last cue from start on opened a section, or named the line that comes next."""
    cues = [line for line in lines[start:at] if line.cue]
    return bool(cues) and (_opens_section(cues[-1]) or lines[at - 1].is_label)


def _heads_body(lines: Sequence[Line], found: Sequence[Part], at: int) -> bool:
    """Whether an open line, or a sentence of a word or two, stands just above a paragraph of the body."""
    under = at + 1
    if under >= len(lines) or found[under] != "body" or not lines[under].good or lines[at].cue:
        return False
    return lines[at].could_head or (lines[at].stops and lines[at].words < _FEW_WORDS)
