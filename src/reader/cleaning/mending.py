"""What the chain of parts decided, held against what single lines say.

The chain sees the page as a whole; it can leave a line in the body that gives itself away, and it can leave out what
belongs to the article for certain: the key points under the title, a heading just above a paragraph. Lines are taken
out only by a cue, and brought back wherever a paragraph would lose its beginning.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning import endings
from reader.cleaning.chain import Part
from reader.cleaning.evidence import main_block
from reader.cleaning.shape import Line

_RESCUE = 0.1  # share of the running text in the densest stretch that any body must come up to
_LONGEST_CUE = 260  # letters: a longer line is a paragraph that happens to have a cue in it
_MOST_BROUGHT_BACK = 9  # lines above the body
_MOST_IN_SECTION = 12  # lines under the heading of a section
_FEW_WORDS = 4
_TITLE_WORDS = 5
_ITEM_LENGTH = 20  # letters of a list item that says something


def mended(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts of the lines of a text, put right."""
    found = rescued(lines, parts)
    _take_out_cues(lines, found)
    _take_out_between_promotions(lines, found)
    _take_out_sections(lines, found)
    _bring_back_beginning(lines, found)
    endings.bring_back_end(lines, found)
    _bring_back_insets(lines, found)
    endings.cut_second_article(lines, found)
    endings.cut_rest(lines, found)
    return found


def rescued(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts, unless they miss nearly all of the stretch with the most running text: then that is the body."""
    start, end = main_block(lines)
    most = sum(line.length for line in lines[start:end] if line.good)
    kept = sum(line.length for line, part in zip(lines, parts, strict=True) if part == "body" and line.good)
    if kept >= _RESCUE * most:
        return list(parts)
    inside: list[Part] = ["inset" if line.cue and not line.good else "body" for line in lines[start:end]]
    before: list[Part] = ["head"] * start
    after: list[Part] = ["tail"] * (len(lines) - end)
    return before + inside + after


def gives_itself_away(line: Line) -> bool:
    """Whether the cue of a line is enough to strip it wherever it stands."""
    cue = line.cue
    if cue is None or line.length > _LONGEST_CUE:
        return False
    return cue.certainty == "sure" or (
        cue.certainty == "likely" and cue.rule in ("promotion", "caption", "byline")
    )


def is_label(line: Line) -> bool:
    """Whether a line only says that a picture or its caption comes next."""
    return line.cue is not None and line.cue.scope == "next"


def _take_out_cues(lines: Sequence[Line], found: list[Part]) -> None:
    for at, line in enumerate(lines):
        captioned = at > 0 and is_label(lines[at - 1]) and not line.stops
        if found[at] == "body" and (
            gives_itself_away(line) or captioned or not any(map(str.isalnum, line.text))
        ):
            found[at] = "inset"


def _take_out_between_promotions(lines: Sequence[Line], found: list[Part]) -> None:
    """What stands between two lines of one offer describes the offer."""
    for at in range(1, len(lines) - 1):
        around = (lines[at - 1].cue, lines[at + 1].cue)
        if found[at] == "body" and not lines[at].cue and all(c and c.rule == "promotion" for c in around):
            found[at] = "inset"


def _take_out_sections(lines: Sequence[Line], found: list[Part]) -> None:
    """Headlines under the heading of a section of related stories go with it."""
    for at, line in enumerate(lines):
        if found[at] == "body" or line.cue is None or line.cue.scope != "section":
            continue
        under: list[int] = []
        for other in range(at + 1, min(len(lines), at + 1 + _MOST_IN_SECTION)):
            if lines[other].cue or lines[other].stops:
                break
            under.append(other)
        # A last line of a few words under longer ones is the heading of the paragraph that follows.
        if len(under) > 1 and lines[under[-1]].words <= _FEW_WORDS < min(
            lines[other].words for other in under[:-1]
        ):
            under.pop()
        for other in under:
            if found[other] == "body":
                found[other] = "inset"


def _bring_back_beginning(lines: Sequence[Line], found: list[Part]) -> None:
    """What stands between the title, or the last cue above the body, and the body: standfirst, key points, heading."""
    start = next((at for at, part in enumerate(found) if part == "body"), 0)
    above = start
    while above and lines[above - 1].cue is None and not (above > 1 and is_label(lines[above - 2])):
        above -= 1
    if above == 0 and start and not lines[0].stops:
        above = 1  # a text that begins with its title
    if start - above > _MOST_BROUGHT_BACK:
        return
    first = start
    while first > above and _belongs(lines, first - 1):
        first -= 1
    if first == start:
        return
    titled = any(_could_title(line) for line in lines[max(0, first - _MOST_BROUGHT_BACK) : first])
    if first == above or _could_title(lines[first - 1]) or (titled and not _is_name(lines[first])):
        found[first:start] = ["body"] * (start - first)


def _is_name(line: Line) -> bool:
    """Whether every word of an open line has a capital, as in the name of an author."""
    return not line.stops and line.words > 1 and line.capital_share == 1.0


def _could_title(line: Line) -> bool:
    return not line.stops and not line.block.marker and line.words >= _TITLE_WORDS


def _belongs(lines: Sequence[Line], at: int) -> bool:
    """Whether a line just above the body can be a part of it."""
    line = lines[at]
    if line.stops and line.words >= _FEW_WORDS:
        return True
    if line.block.marker:
        return line.length >= _ITEM_LENGTH
    under = lines[at + 1]
    return endings.could_head(line) and (under.stops or bool(under.block.marker))


def _bring_back_insets(lines: Sequence[Line], found: list[Part]) -> None:
    """Lines inside the article are stripped for a cue among them or not at all; a heading comes back even so."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and found[end] == "inset":
            end += 1
        if not any(_speaks(line) for line in lines[at:end]):
            found[at:end] = ["body"] * (end - at)
        elif _heads_body(lines, found, end - 1) and not _follows_section(lines, at, end - 1):
            found[end - 1] = "body"
        at = max(end, at + 1)


def _speaks(line: Line) -> bool:
    return line.cue is not None or not any(map(str.isalnum, line.text))


def _follows_section(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether the last cue from start on opened a section, or named the line that comes next."""
    cues = [line.cue for line in lines[start:at] if line.cue]
    return bool(cues) and (cues[-1].scope == "section" or is_label(lines[at - 1]))


def _heads_body(lines: Sequence[Line], found: Sequence[Part], at: int) -> bool:
    """Whether an open line, or a sentence of a word or two, stands just above a paragraph of the body."""
    under = at + 1
    if under >= len(lines) or found[under] != "body" or not lines[under].good or lines[at].cue:
        return False
    return endings.could_head(lines[at]) or (lines[at].stops and lines[at].words < _FEW_WORDS)
