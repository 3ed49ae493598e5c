"""A story as text: the matrix of facts, the statements, who is quoted, the source that the accounts share."""

from __future__ import annotations

from collections.abc import Iterable

from reader.layout.story import MatrixCell, MatrixRow
from reader.layout.wrapping import shorten, wrap
from reader.model import Story
from reader.reports.heads import head
from reader.reports.passages import passage
from reader.reports.plain_text.page import TextPage
from reader.reports.story_words import letter, sections, shared
from reader.reports.words import listed

_NARROWEST = 16  # cells of an account's column; with less the rows become lists
_GAP = "  "


def write(page: TextPage, story: Story) -> None:
    """The whole report."""
    for number, account in enumerate(story.accounts):
        page.head(head(account, letter(number)))
    if story.shared_source:
        page.add()
        page.wrapped(shared(story))
    for title, rows in sections(story):
        page.heading(title)
        _matrix(page, story, rows)
    _voices(page, story)
    _alone(page, story)


def _matrix(page: TextPage, story: Story, rows: Iterable[MatrixRow]) -> None:
    columns = len(story.accounts)
    first = min(24, page.width // 5)
    width = (page.width - first) // columns - len(_GAP)
    if width < _NARROWEST:
        for row in rows:
            _list(page, story, row)
        return
    heads = "".join(f"{_GAP}{letter(n):<{width}}" for n in range(columns))
    page.add(page.ink(f"{'':<{first}}{heads}", "strong"))
    for row in rows:
        _row(page, story, row, first, width)


def _row(page: TextPage, story: Story, row: MatrixRow, first: int, width: int) -> None:
    columns = [_lines(row.about, first, 4)]
    departs = (False, *(cell.departs for cell in row.cells))
    for number, cell in enumerate(row.cells):
        columns.append(_lines(_cell(page, story, number, cell), width, 4))
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


def _list(page: TextPage, story: Story, row: MatrixRow) -> None:
    page.wrapped(listed((row.about, row.note)), "", "  ", "strong")
    for number, cell in enumerate(row.cells):
        if cell.sentence is not None:
            page.wrapped(f"{letter(number)}  {_cell(page, story, number, cell)}", "  ", "     ")
    if silent := [letter(number) for number, cell in enumerate(row.cells) if cell.sentence is None]:
        page.wrapped(f"{', '.join(silent)} silent", "  ", "     ", "faint")
    page.add()


def _cell(page: TextPage, story: Story, number: int, cell: MatrixCell) -> str:
    if cell.sentence is None:
        return "-" if page.ascii else "–"
    where = passage(story.accounts[number], cell.sentence, letter(number)).place
    return f"{page.glyph('conflict') + ' ' if cell.departs else ''}{cell.text} ({where})"


def _lines(text: str, width: int, most: int) -> list[tuple[str, int]]:
    lines = wrap(text, width)
    found = [(text[line.start : line.end], line.width) for line in lines[:most]]
    if len(lines) > most:
        cut = shorten(found[-1][0] + " …", width)
        found[-1] = (cut if cut.endswith("…") else cut + "…", min(width, found[-1][1] + 2))
    return found


def _voices(page: TextPage, story: Story) -> None:
    if not story.voices:
        return
    page.heading("Who is quoted, in words")
    for voice in story.voices:
        counts = "   ".join(f"{letter(n)} {words}" for n, words in enumerate(voice.words))
        page.wrapped(f"{voice.speaker}: {counts}", "    ", "        ")


def _alone(page: TextPage, story: Story) -> None:
    for number, sentences in enumerate(story.alone):
        if sentences:
            page.heading(f"Only {letter(number)} says")
            for sentence in sentences:
                found = passage(story.accounts[number], sentence, letter(number))
                page.wrapped(f"{found.place} {found.text}", "    ", "      ")
