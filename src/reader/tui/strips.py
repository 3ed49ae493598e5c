"""What goes to the terminal, in as few pieces as it takes."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style


def merged(segments: Iterable[Segment]) -> list[Segment]:
    """Fewer segments that look the same: blanks take the style of their neighbour where only its ink differs.

    Each change of style costs some forty bytes on the way to the terminal.
    """
    found: list[Segment] = []
    for text, style, _ in segments:
        if (
            found
            and style is not None
            and (before := found[-1].style) is not None
            and _same_ground(before, style)
        ):
            if before == style or not text.strip(" "):
                found[-1] = Segment(found[-1].text + text, before)
                continue
            if not found[-1].text.strip(" "):
                found[-1] = Segment(found[-1].text + text, style)
                continue
        if text:
            found.append(Segment(text, style))
    return found


def _same_ground(one: Style, other: Style) -> bool:
    """Whether a blank looks alike in two styles."""
    ruled = any(style.underline or style.reverse or style.strike for style in (one, other))
    return one == other or (one.bgcolor == other.bgcolor and not ruled)
