"""What goes to the terminal: in few pieces, in letters that its encoding has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from unicodedata import normalize

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

_ALIKE: Final = {
    **dict.fromkeys(map(ord, "‘’‚"), "'"),
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑–—"), "-"),
    **dict.fromkeys(map(ord, "…·"), "."),
    ord("•"): "*",
    ord("×"): "x",
}


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
    return one == other or (
        one.bgcolor == other.bgcolor
        and not (
            one.underline or other.underline or one.reverse or other.reverse or one.strike or other.strike
        )
    )


def encodable(text: str, encoding: str) -> str:
    """Text in the letters of an encoding, as wide as before: the nearest letter, else question marks."""
    if text.isascii() or encoding.lower().startswith("utf"):
        return text
    return "".join(_letter(letter, encoding) for letter in text)


def _letter(letter: str, encoding: str) -> str:
    width = cell_len(letter)
    for form in (letter, letter.translate(_ALIKE), normalize("NFD", letter)[:1]):
        try:
            form.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            continue
        if cell_len(form) == width:
            return form
    return "?" * width
