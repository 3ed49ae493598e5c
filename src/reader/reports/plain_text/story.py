"""A story as text: the matrix of facts, the statements, who is quoted, the source that the accounts share."""

from __future__ import annotations

from reader.layout.wrapping import shorten, wrap
from reader.model import Cell, Story, StoryRow
from reader.reports.passages import passage
from reader.reports.plain_text.page import Page
from reader.reports.sides import side
from reader.reports.story_words import letter, shared
from reader.reports.words import count, listed

_NARROWEST = 16  # cells of an account's column; with less the rows become lists
_GAP = "  "


def write(page: Page, story: Story) -> None:
    """The whole report."""
    for number, account in enumerate(story.accounts):
        found = side(account, letter(number))
        title = shorten(found.title if found.titled else f"“{found.title}”", page.width - 3)
        page.add(f"{page.ink(found.letter, 'strong')}  {page.ink(title, 'strong')}")
        page.wrapped(
            listed((found.source, found.date, found.name, count(found.sentences, "sentence"))),
            "   ",
            None,
            "faint",
        )
    if story.shared_source:
        page.add()
        page.wrapped(shared(story))
    facts = [row for row in story.rows if row.kind != "statement"]
    statements = [row for row in story.rows if row.kind == "statement"]
    for title, rows in (("Facts", facts), ("Statements", statements)):
        if rows:
            page.heading(title)
            _matrix(page, story, rows)
    _voices(page, story)
    _alone(page, story)


def _matrix(page: Page, story: Story, rows: list[StoryRow]) -> None:
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


def _row(page: Page, story: Story, row: StoryRow, first: int, width: int) -> None:
    name = row.about if row.kind == "statement" else listed((row.kind, row.about), ": ")
    columns = [_lines(name, first, 4)]
    for number, cell in enumerate(row.cells):
        columns.append(_lines(_cell(page, story, number, cell), width, 4))
    for n in range(max(map(len, columns))):
        parts = []
        for place, lines in enumerate(columns):
            text, used = lines[n] if n < len(lines) else ("", 0)
            cell = row.cells[place - 1] if place else None
            shown = page.ink(text, "conflict") if cell and cell.departs else text
            parts.append(shown + " " * ((width if place else first) - used))
        page.add(_GAP.join(parts))
    if row.note:
        page.wrapped(row.note, " " * first + _GAP, None, "faint")
    page.add()


def _list(page: Page, story: Story, row: StoryRow) -> None:
    kind = None if row.kind == "statement" else row.kind
    page.wrapped(listed((kind, row.about, row.note)), "", "  ", "strong")
    for number, cell in enumerate(row.cells):
        if cell:
            page.wrapped(f"{letter(number)}  {_cell(page, story, number, cell)}", "  ", "     ")
    if silent := [letter(number) for number, cell in enumerate(row.cells) if cell is None]:
        page.wrapped(f"{', '.join(silent)} silent", "  ", "     ", "faint")
    page.add()


def _cell(page: Page, story: Story, number: int, cell: Cell | None) -> str:
    if cell is None:
        return "-" if page.ascii else "–"
    where = passage(story.accounts[number], cell.span.sentence, letter(number)).place
    return f"{page.glyph('conflict') + ' ' if cell.departs else ''}{cell.value} ({where})"


def _lines(text: str, width: int, most: int) -> list[tuple[str, int]]:
    lines = wrap(text, width)
    found = [(text[line.start : line.end], line.width) for line in lines[:most]]
    if len(lines) > most:
        cut = shorten(found[-1][0] + " …", width)
        found[-1] = (cut if cut.endswith("…") else cut + "…", min(width, found[-1][1] + 2))
    return found


def _voices(page: Page, story: Story) -> None:
    if not story.voices:
        return
    page.heading("Who is quoted, in words")
    for voice in story.voices:
        counts = "   ".join(f"{letter(n)} {words}" for n, words in enumerate(voice.words))
        page.wrapped(f"{voice.speaker}: {counts}", "    ", "        ")


def _alone(page: Page, story: Story) -> None:
    for number, sentences in enumerate(story.alone):
        if sentences:
            page.heading(f"Only {letter(number)} says")
            for sentence in sentences:
                found = passage(story.accounts[number], sentence, letter(number))
                page.wrapped(f"{found.place} {found.text}", "    ", "      ")
