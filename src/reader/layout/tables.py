"""Small tables of wrapped cells: columns side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from reader.layout.comparison import Place
from reader.layout.wrapping import wrap

GAP = 2  # cells between columns
_ACROSS_FROM = 60  # cells from which a table has columns
_NATURAL = 18  # the widest a column without a weight gets


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a table."""

    cells: tuple[tuple[str, str], ...]  # text and style name
    place: Place | None  # where it leads
    number: int = -1  # which finding it is, by its index in the comparison


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headers; a weight of 0 gives a column the width of its contents."""

    title: str
    headers: tuple[str, ...]
    weights: tuple[int, ...]
    entries: tuple[Entry, ...]
    nothing: str  # the sentence to show when it is empty
    loose: bool = False  # a blank line stands between the rows


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a drawn line."""

    text: str
    style: str
    at: int  # the cell it begins in


def widths(table: Table, width: int) -> tuple[int, ...]:
    """The widths of the columns; empty when the cells stand one under the other."""
    if width < _ACROSS_FROM:
        return ()
    natural = [
        min(_NATURAL, max((cell_len(text) for text in (header, *column)), default=0))
        for header, column in zip(table.headers, _columns(table), strict=True)
    ]
    fixed = sum(size for size, weight in zip(natural, table.weights, strict=True) if not weight)
    room = width - fixed - GAP * (len(table.headers) - 1)
    total = sum(table.weights) or 1
    return tuple(
        max(room * weight // total, 4) if weight else size
        for size, weight in zip(natural, table.weights, strict=True)
    )


def lines(table: Table, entry: Entry, width: int) -> tuple[tuple[Part, ...], ...]:
    """The drawn lines of a row."""
    sizes = widths(table, width)
    if not sizes:
        return _under(table, entry, width)
    wrapped = [
        [text[line.start : line.end] for line in wrap(text, size)]
        for (text, _), size in zip(entry.cells, sizes, strict=True)
    ]
    starts = [sum(sizes[:n]) + GAP * n for n in range(len(sizes))]
    return tuple(
        tuple(
            Part(cell[y], style, at)
            for cell, (_, style), at in zip(wrapped, entry.cells, starts, strict=True)
            if y < len(cell) and cell[y]
        )
        for y in range(max(map(len, wrapped)))
    )


def header(table: Table, width: int) -> tuple[Part, ...]:
    """The line of headers; empty when the cells carry them."""
    sizes = widths(table, width)
    starts = [sum(sizes[:n]) + GAP * n for n in range(len(sizes))]
    return tuple(Part(text, "muted", at) for text, at in zip(table.headers, starts, strict=False) if text)


def _under(table: Table, entry: Entry, width: int) -> tuple[tuple[Part, ...], ...]:
    found: list[tuple[Part, ...]] = []
    for label, (text, style) in zip(table.headers, entry.cells, strict=True):
        if not text:
            continue
        lead = f"{label}: " if label and found else ""
        for number, line in enumerate(wrap(lead + text, max(width - 2, 1))):
            shown = (lead + text)[line.start : line.end]
            at = 0 if not found else 2
            if number == 0 and lead and shown.startswith(lead):
                found.append((Part(lead, "muted", at), Part(shown[len(lead) :], style, at + cell_len(lead))))
            else:
                found.append((Part(shown, style, at),))
    return tuple(found) or ((),)


def _columns(table: Table) -> list[list[str]]:
    return [[entry.cells[n][0] for entry in table.entries] for n in range(len(table.headers))]
