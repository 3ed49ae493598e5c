"""Text where letters are lacking: our own signs in ASCII, foreign text in the nearest letters; no width changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from unicodedata import normalize

from rich.cells import cell_len

_SIGNS = str.maketrans("↗↕¶–—…·•≠≈◂▸“”‘’", "@^#--_.*!~<>\"\"''")
_DRAWN = "↗↕¶–—…·•≠≈◂▸“”‘’●✓▎▌─│╌━"  # what is drawn where it can be

_OPENING: Final = frozenset('"“„«')

_ALIKE: Final = {
    **dict.fromkeys(map(ord, "‘’‚"), "'"),
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑–—"), "-"),
    **dict.fromkeys(map(ord, "…·"), "."),
    ord("•"): "*",
    ord("¶"): "#",
    ord("×"): "x",
}


def spelled(text: str, *, ascii_only: bool) -> str:
    """Text of ours as it is drawn."""
    return text.translate(_SIGNS) if ascii_only else text


def can_spell(encoding: str) -> bool:
    """Whether an encoding has all the signs that are drawn."""
    try:
        _DRAWN.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def plainer(text: str) -> str:
    """Text with the marks of a typewriter in the place of a printer's; letters stay."""
    return text.translate(_ALIKE)


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


def in_marks(text: str) -> str:
    """Words of somebody in quotation marks; those that begin with some have theirs."""
    return text if text[:1] in _OPENING else f"“{text}”"


def how_many(count: int, noun: str) -> str:
    """A count with its noun: "1 word", "1,200 words"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def listed(parts: Iterable[str | None], by: str = " · ") -> str:
    """The parts that are there, joined."""
    return by.join(part for part in parts if part)
