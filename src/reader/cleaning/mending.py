"""What the chain of parts decided, held against what a line says of itself."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.chain import Part
from reader.cleaning.shape import Line

_LONGEST_CUE = 260  # letters: a longer line is a paragraph that happens to have a cue in it


def mended(lines: Sequence[Line], parts: Sequence[Part]) -> list[Part]:
    """The parts with lines that give themselves away taken out of the body."""
    found = list(parts)
    for at, line in enumerate(lines):
        if found[at] == "body" and gives_itself_away(line):
            found[at] = "inset"
    return found


def gives_itself_away(line: Line) -> bool:
    """Whether the cue of a line is enough to strip it wherever it stands."""
    cue = line.cue
    if cue is None or line.length > _LONGEST_CUE:
        return False
    return cue.certainty == "sure" or (
        cue.certainty == "likely" and cue.rule in ("promotion", "caption", "byline")
    )
