"""A story as text: the matrix of facts, the statements, who is quoted, the source that the accounts share."""

from __future__ import annotations

from collections.abc import Iterable

from reader.layout.spelling import listed
from reader.layout.wrapping import shorten, wrap
from reader.reports.plain_text.page import TextPage
from reader.reports.telling import Said, Telling, Told
from reader.sources.sanitize import clean

_NARROWEST = 16  # cells of an account's column; with less the rows become lists
_MOST = 4  # lines of a cell
_GAP = "  "


def write(page: TextPage, told: Telling) -> None:
    """The whole report."""
    for head in told.heads:
        page.head(head)
    for remark in told.remarks:
        page.add()
        page.wrapped(remark, "", None, "strong")
    letters = [head.letter for head in told.heads]
    for title, rows in told.sections:
        page.heading(title)
        _matrix(page, letters, rows)
    if told.story.voices:
        page.heading("Who is quoted, in words")
    for voice in told.story.voices:
        counts = "   ".join(f"{letter} {words}" for letter, words in zip(letters, voice.words, strict=True))
        page.wrapped(f"{voice.speaker}: {counts}", "    ", "        ")
    for letter, sentences in told.alone:
        page.heading(f"Only {letter} says")
        for found in sentences:
            page.wrapped(f"{found.place} {found.text}", "    ", "      ")


def _matrix(page: TextPage, letters: list[str], rows: Iterable[Told]) -> None:
    first = min(24, page.width // 5)
    width = (page.width - first) // len(letters) - len(_GAP)
    if width < _NARROWEST:
        for row in rows:
            _list(page, letters, row)
        return
    heads = "".join(f"{_GAP}{letter:<{width}}" for letter in letters)
    page.add(page.ink(f"{'':<{first}}{heads}", "strong"))
    for row in rows:
        _row(page, row, first, width)


def _row(page: TextPage, row: Told, first: int, width: int) -> None:
    columns = [_lines(row.about, first), *(_lines(_cell(page, said), width) for said in row.cells)]
    departs = (False, *(said is not None and said.departs for said in row.cells))
    for n in range(max(map(len, columns))):
        parts = []
        for place, lines in enumerate(columns):
            text, used = lines[n] if n < len(lines) else ("", 0)
            shown = page.ink(text, "conflict") if departs[place] else text
            parts.append(shown + " " * ((width if place else first) - used))
        page.add(_GAP.join(parts))
    if row.note:
        page.wrapped(row.note, " " * first + _GAP, None, "faint")
    page.add()


def _list(page: TextPage, letters: list[str], row: Told) -> None:
    page.wrapped(listed((row.about, row.note)), "", "  ", "strong")
    told = list(zip(letters, row.cells, strict=True))
    for letter, said in told:
        if said:
            page.wrapped(f"{letter}  {_cell(page, said)}", "  ", "     ")
    if silent := [letter for letter, said in told if not said]:
        page.wrapped(f"{', '.join(silent)} silent", "  ", "     ", "faint")
    page.add()


def _cell(page: TextPage, said: Said | None) -> str:
    if said is None:
        return "-" if page.ascii else "–"
    return f"{page.glyph('conflict') + ' ' if said.departs else ''}{said.text} ({said.where.place})"


def _lines(text: str, width: int) -> list[tuple[str, int]]:
    """The first lines of a cell, each with the cells it takes; an ellipsis says that there are more."""
    text = clean(text, multiline=False)
    lines = wrap(text, width)
    found = [(text[line.start : line.end], line.width) for line in lines[:_MOST]]
    if len(lines) > _MOST:
        cut = shorten(found[-1][0] + " …", width)
        found[-1] = (cut if cut.endswith("…") else cut + "…", min(width, found[-1][1] + 2))
    return found
