"""Which columns of the library's list fit a width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MARKS = 6  # cells before the title: the bar of the cursor, the letter of a mark, the read mark
LEAST = 40  # cells that the title keeps before any other column is given up


@dataclass(frozen=True, slots=True)
class Column:
    """One column; its width counts the two blanks before it."""

    name: str
    width: int
    right: bool = False  # set flush right


_OTHERS = (  # the first to be given up stands last
    Column("others", 8, right=True),
    Column("source", 20),
    Column("minutes", 8, right=True),
    Column("date", 16),
    Column("words", 8, right=True),
)
_ORDER = ("title", "source", "date", "words", "minutes", "others")


@lru_cache(maxsize=64)
def columns(width: int, empty: frozenset[str] = frozenset(), first: str = "") -> tuple[Column, ...]:
    """The columns for a list ``width`` cells wide, from left to right; the title takes what the others leave.

    ``empty`` names the columns in which nothing would stand; ``first`` is given up last: the list is sorted by it.
    """
    useful = sorted(
        (column for column in _OTHERS if column.name not in empty), key=lambda column: column.name != first
    )
    kept = [
        column
        for n, column in enumerate(useful)
        if MARKS + LEAST + sum(c.width for c in useful[: n + 1]) <= width
    ]
    title = Column("title", max(1, width - MARKS - 1 - sum(column.width for column in kept)))
    return tuple(sorted((title, *kept), key=lambda column: _ORDER.index(column.name)))
