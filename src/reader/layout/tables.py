"""Small tables of wrapped cells: columns side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len

from reader.layout.sides import Passage, Place
from reader.layout.wrapping import wrapped

GAP = 2  # cells between columns
_ACROSS_FROM = 60  # cells from which a table has columns
_NATURAL = 18  # the widest a column without a weight gets


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table."""

    cells: tuple[tuple[str, str], ...]  # text and style name
    passages: tuple[Passage, ...] = ()  # what it is about; it leads to the first of them
    number: int = -1  # which finding it is, by its index in the comparison

    @property
    def place(self) -> Place | None:
        """Where it leads."""
        return next(((side, span.sentence) for side, span in self.passages), None)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table with its headers; a weight of 0 gives a column the width of its contents. It is equal to itself alone."""

    title: str
    headers: tuple[str, ...]
    weights: tuple[int, ...]
    entries: tuple[TableRow, ...]
    nothing: str  # the sentence to show when it is empty
    loose: bool = False  # a blank line stands between the rows
    whole: bool = False  # its rows have their sentences in them
    ready: bool = True  # whether all rows are known


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a drawn line."""

    text: str
    style: str
    at: int  # the cell it begins in


@lru_cache(maxsize=8)
def widths(table: Table, width: int) -> tuple[int, ...]:
    """The widths of the columns; empty when the cells stand one under the other."""
    if width < _ACROSS_FROM:
        return ()
    columns = [(header, *column) for header, column in zip(table.headers, _columns(table), strict=True)]
    found = [max(map(cell_len, column)) for column in columns]
    shared = {number for number, weight in enumerate(table.weights) if weight}
    for number in set(range(len(columns))) - shared:
        found[number] = min(_NATURAL, found[number])
    while shared:  # a column that needs less than its share leaves the rest to the others
        room = (
            width - GAP * (len(columns) - 1) - sum(found[n] for n in range(len(columns)) if n not in shared)
        )
        total = sum(table.weights[n] for n in shared)
        shares = {n: max(room * table.weights[n] // total, 4) for n in shared}
        words = {n: min(_longest_word(columns[n]), room // len(shared)) for n in shared}
        content = {n for n in shared if found[n] <= shares[n]}
        cut = {n for n in shared if words[n] > shares[n]}
        settled = content or cut or shared
        for number in settled:
            found[number] = min(found[number], max(shares[number], words[number]))
        shared = shared - settled
    return tuple(found)


def _longest_word(texts: Sequence[str]) -> int:
    return max((cell_len(word) for text in texts for word in text.split()), default=0)


def lines(table: Table, entry: TableRow, width: int) -> tuple[tuple[Part, ...], ...]:
    """The drawn lines of a row."""
    sizes = widths(table, width)
    if not sizes:
        return _under(table, entry, width)
    columns = [wrapped(text, size) for (text, _), size in zip(entry.cells, sizes, strict=True)]
    return tuple(
        tuple(
            Part(cell[y], style, at)
            for cell, (_, style), at in zip(columns, entry.cells, _starts(sizes), strict=True)
            if y < len(cell) and cell[y]
        )
        for y in range(max(map(len, columns)))
    )


def header(table: Table, width: int) -> tuple[Part, ...]:
    """The line of headers; empty when the cells carry them."""
    starts = _starts(widths(table, width))
    return tuple(Part(text, "muted", at) for text, at in zip(table.headers, starts, strict=False) if text)


def _starts(sizes: Sequence[int]) -> list[int]:
    """The cell in which each column begins."""
    return [sum(sizes[:n]) + GAP * n for n in range(len(sizes))]


def _under(table: Table, entry: TableRow, width: int) -> tuple[tuple[Part, ...], ...]:
    """The cells without a header on one line with the second one where they fit; the others one under the other."""
    beginning = [n for n, label in enumerate(table.headers) if not label or n == 1]
    found = [_abreast([entry.cells[n] for n in beginning if entry.cells[n][0]])]
    if not found[0] or found[0][-1].at + cell_len(found[0][-1].text) > width:
        found, beginning = [], []
    for number, (label, (text, style)) in enumerate(zip(table.headers, entry.cells, strict=True)):
        if text and number not in beginning:
            lead = f"{label}: " if label and found else ""
            found += _labelled(lead, text, style, GAP if found else 0, max(width - GAP, 1))
    return tuple(found) or ((),)


def _abreast(cells: Sequence[tuple[str, str]]) -> tuple[Part, ...]:
    found: list[Part] = []
    at = 0
    for text, style in cells:
        found.append(Part(text, style, at))
        at += cell_len(text) + GAP
    return tuple(found)


def _labelled(lead: str, text: str, style: str, at: int, width: int) -> list[tuple[Part, ...]]:
    lines = wrapped(lead + text, width)
    rest: list[tuple[Part, ...]] = [(Part(line, style, GAP),) for line in lines[1:]]
    if not lead or not lines[0].startswith(lead):
        return [(Part(lines[0], style, at),), *rest]
    told = Part(lines[0].removeprefix(lead), style, at + cell_len(lead))
    return [(Part(lead, "muted", at), told), *rest]


def _columns(table: Table) -> list[list[str]]:
    return [[entry.cells[n][0] for entry in table.entries] for n in range(len(table.headers))]
