"""A page of text: lines of a width, with or without colour, with glyphs or ASCII."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias

from rich.cells import cell_len

from reader.layout.rows import SIGNS, RowRelation
from reader.layout.spelling import listed, spelled
from reader.layout.wrapping import wrap
from reader.reports.passages import Passage, pieces
from reader.sources.sanitize import clean

if TYPE_CHECKING:
    from reader.layout.marks import Mark
    from reader.reports.heads import Head

Ink: TypeAlias = Literal["A", "B", "strong", "faint", "conflict", "rounding", "quotation", "cut", "wording"]

_INKS: dict[Ink, str] = {
    "A": "38;5;68",  # the blue and the orange nearest to the program's own, of the 256
    "B": "38;5;172",
    "strong": "1",
    "faint": "2",
    "conflict": "1;4",
    "rounding": "4",
    "quotation": "3",
    "cut": "3;4",
    "wording": "",
}
_BRACKETED = ("conflict", "rounding", "cut")
_Part: TypeAlias = tuple[str, tuple[Ink, ...]]


@dataclass(slots=True)
class TextPage:
    """The lines written so far and how they are written."""

    width: int = 80
    color: bool = False
    ascii: bool = False
    lines: list[str] = field(default_factory=list)

    def ink(self, text: str, *inks: Ink) -> str:
        """Text in a colour or style, when there is colour."""
        codes = ";".join(filter(None, (_INKS[ink] for ink in inks)))
        return f"\x1b[{codes}m{text}\x1b[0m" if self.color and codes and text else text

    def glyph(self, relation: RowRelation) -> str:
        """The sign of a row."""
        return spelled(SIGNS[relation], ascii_only=self.ascii)

    def add(self, line: str = "") -> None:
        """A line as it is."""
        self.lines.append(line.rstrip())

    def say(self, sentence: str) -> None:
        """A line for a voice, however long."""
        self.lines.append(clean(sentence, multiline=False))

    def wrapped(self, text: str, indent: str = "", hanging: str | None = None, *inks: Ink) -> None:
        """A text over as many lines as it takes."""
        hanging = indent if hanging is None else hanging
        room = self.width - max(len(indent), len(hanging))
        for number, line in enumerate(self._wrapped(text, room, *inks)):
            self.add((hanging if number else indent) + line)

    def _wrapped(self, text: str, room: int, *inks: Ink) -> list[str]:
        text = clean(text, multiline=True).replace("\n", " ")
        return [self.ink(text[line.start : line.end], *inks) for line in wrap(text, max(10, room))]

    def packed(self, parts: Iterable[str], lead: str) -> None:
        """Short parts beside one another behind a lead, each whole on its line."""
        lead = lead if cell_len(lead) < self.width // 3 else " " * 3
        line, indent, hanging = "", lead, " " * len(lead)
        for part in parts:
            if line and cell_len(indent + line + part) + 3 > self.width:
                self.wrapped(line, indent, hanging)
                line, indent = "", hanging
            line = f"{line}   {part}" if line else part
        if line:
            self.wrapped(line, indent, hanging)

    def heading(self, text: str) -> None:
        """A heading with a blank line before and after."""
        if self.lines and self.lines[-1]:
            self.add()
        self.wrapped(text.upper(), "", None, "strong")
        self.add()

    def head(self, head: Head, *inks: Ink) -> None:
        """An account: its letter and title, and below them where it comes from."""
        lead = f"{self.ink(head.letter, *inks, 'strong')}  "
        for number, line in enumerate(self._wrapped(head.shown, self.width - 3, "strong")):
            self.add(("   " if number else lead) + line)
        self.wrapped(listed(head.about), "   ", None, "faint")

    def column(self, lead: str, passage: Passage, width: int) -> list[tuple[str, int]]:
        """A passage behind a faint ``lead``, as lines of at most ``width`` cells, each with the cells it takes.

        Without colour the values that differ stand in brackets.
        """
        letter: Ink = "A" if passage.letter == "A" else "B"
        text, marks = passage.text, passage.marks
        named = len(letter) if lead.startswith(letter) else 0
        parts: list[_Part] = [(lead[:named], (letter,)), (lead[named:], ("faint",)), (" ", ())]
        parts += self._inked_pieces(text, marks, letter) if self.color else [(_bracketed(text, marks), ())]
        shown = "".join(piece for piece, _ in parts)
        return [(self._inked(parts, line.start, line.end), line.width) for line in wrap(shown, width)]

    def _inked_pieces(self, text: str, marks: tuple[Mark, ...], letter: Ink) -> list[_Part]:
        return [
            (piece, (letter, style) if style and style != "wording" else ())
            for piece, style in pieces(text, marks)
        ]

    def _inked(self, parts: list[_Part], start: int, end: int) -> str:
        """The part of a text between two offsets, inked."""
        out, at = [], 0
        for piece, inks in parts:
            out.append(self.ink(piece[max(start - at, 0) : max(end - at, 0)], *inks))
            at += len(piece)
        return "".join(out)

    def text(self) -> str:
        """The whole page, ending in a newline."""
        return "\n".join(self.lines) + "\n"


def _bracketed(text: str, marks: tuple[Mark, ...]) -> str:
    """A text with brackets around what is marked; stretches that touch share theirs."""
    out = ""
    for differs, group in groupby(pieces(text, marks), lambda piece: piece[1] in _BRACKETED):
        run = "".join(piece for piece, _ in group)
        words = run.strip()
        out += run.replace(words, f"[{words}]", 1) if differs and words else run
    return out
