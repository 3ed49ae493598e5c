"""What the chain of parts decided, held against what single lines say.

The chain sees the page as a whole; it can leave a line in the body that gives itself away, and it can leave out what
belongs to the article for certain: the key points under the title, a heading just above a paragraph. Lines are taken
out only by a cue, and brought back wherever a paragraph would lose its beginning.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning import endings
from reader.cleaning.chain import Part
from reader.cleaning.shape import Line

_LONGEST_CUE = 260  # letters: a longer line is a paragraph that happens to have a cue in it
_MOST_BROUGHT_BACK = 9  # lines above the body
_MOST_IN_SECTION = 12  # lines under the heading of a section
_FEW_WORDS = 4
_TITLE_WORDS = 5
_ITEM_LENGTH = 20  # letters of a list item that says something


def mended(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts of the lines of a text, put right."""
    found = list(parts)
    _take_out_cues(lines, found)
    _take_out_sections(lines, found)
    _bring_back_beginning(lines, found)
    endings.bring_back_end(lines, found)
    _bring_back_insets(lines, found)
    endings.cut_second_article(lines, found)
    return found


def gives_itself_away(line: Line) -> bool:
    """Whether the cue of a line is enough to strip it wherever it stands."""
    cue = line.cue
    if cue is None or line.length > _LONGEST_CUE:
        return False
    return cue.certainty == "sure" or (
        cue.certainty == "likely" and cue.rule in ("promotion", "caption", "byline")
    )


def is_label(line: Line) -> bool:
    """Whether a line only names what comes next: an image, a credit."""
    return line.cue is not None and line.cue.rule == "caption" and line.words <= 2


def _take_out_cues(lines: Sequence[Line], found: list[Part]) -> None:
    for at, line in enumerate(lines):
        if found[at] == "body" and (gives_itself_away(line) or not any(map(str.isalnum, line.text))):
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
    if first == above or _could_title(lines[first - 1]):
        found[first:start] = ["body"] * (start - first)


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
    """What stands just above a paragraph and under no heading of a section: its heading, or a sentence of a word."""
    section = False
    for at, line in enumerate(lines):
        if found[at] != "inset":
            section = False
        elif line.cue:
            section = line.cue.scope == "section"
        elif not section and not is_label(lines[at - 1]) and _heads_body(lines, found, at):
            found[at] = "body"


def _heads_body(lines: Sequence[Line], found: Sequence[Part], at: int) -> bool:
    under = at + 1
    if under >= len(lines) or found[under] != "body" or not lines[under].good:
        return False
    return endings.could_head(lines[at]) or (lines[at].stops and lines[at].words < _FEW_WORDS)
