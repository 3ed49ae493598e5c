"""How an article stands in the library's list: in columns, or on two lines where the columns would not fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len

from reader.layout.spelling import listed
from reader.layout.wrapping import shorten

MARKS = 6  # cells before the title: the bar of the cursor, the letter of a mark, the read mark
LEAST = 40  # cells that the title keeps before any other column is given up
GAP = 2  # blanks before a column
TALL = 22  # rows of the terminal from which an article may take two
NAMED = 24  # cells of a source that are kept before the length is given up
LOOKED_AT = 200  # articles whose fields tell how wide the columns have to be
HEADS = {
    "title": "Title",
    "source": "Source",
    "date": "Date",
    "words": "Words",
    "minutes": "Time",
    "others": "Others",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; its width counts the blanks before it."""

    name: str
    width: int
    right: bool = False  # set flush right


ListColumns = tuple[Column, ...]

WIDEST: ListColumns = (  # the first to be given up stands last
    Column("others", 8, right=True),
    Column("source", 22),
    Column("date", 16, right=True),
    Column("minutes", 10, right=True),
    Column("words", 10, right=True),
)


def useful(fields: Mapping[str, Sequence[str]]) -> ListColumns:
    """The columns in which something stands, each as wide as that needs and no wider than it may be."""
    found = []
    for column in WIDEST:
        if cells := max(map(cell_len, fields[column.name]), default=0):
            wide = max(cells, len(HEADS[column.name])) + GAP
            found.append(Column(column.name, min(wide, column.width), column.right))
    return tuple(found)


@lru_cache(maxsize=64)
def columns(width: int, others: ListColumns = WIDEST, first: str = "") -> ListColumns:
    """The columns for a list ``width`` cells wide, from left to right; the title takes what the others leave.

    ``others`` are those that would be useful; the one called ``first`` is given up last: the list is sorted by it.
    """
    kept = _kept(width, others, first)
    title = Column("title", max(1, width - MARKS - 1 - sum(column.width for column in kept)))
    return tuple(sorted((title, *kept), key=lambda column: list(HEADS).index(column.name)))


def lines(width: int, rows: int, others: ListColumns) -> int:
    """How many lines an article takes in a list ``width`` cells wide on a terminal of that many rows.

    Two where some column would have to be given up.
    """
    return 2 if rows >= TALL and len(_kept(width, others, "")) < len(others) else 1


def _kept(width: int, others: ListColumns, first: str) -> ListColumns:
    kept: list[Column] = []
    room = width - MARKS - LEAST
    for column in sorted(others, key=lambda column: column.name != first):
        if column.width <= room:
            kept.append(column)
            room -= column.width
    return tuple(kept)


def details(source: str, date: str, lengths: Sequence[str], width: int, dot: str, ellipsis: str) -> str:
    """The second line of an article in ``width`` cells: where it comes from, its date, how long it is.

    Of ``lengths``, each shorter than the one before, the first stands that leaves room for the source.
    """
    by = f"  {dot}  "
    for length in (*lengths, ""):
        rest = listed((date, length), by)
        room = width - cell_len(by + rest if rest else "")
        if min(cell_len(source), NAMED) <= room:
            break
    shown = shorten(source, max(room, 8), ellipsis) if source else ""
    return shorten(listed((shown, rest), by), width, ellipsis)
