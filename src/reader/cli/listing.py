"""The list of articles as text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from rich.cells import cell_len

from reader.layout.listing import GAP, MARKS, NAMED, Column, columns
from reader.layout.spelling import how_many, listed
from reader.layout.wrapping import shorten
from reader.library import Entry
from reader.sources.sanitize import clean

_KEPT = ("others", "source", "date", "words", "minutes")  # the first to be given up stands last
_EMPTY = """\
The library is empty.
  reader add FILE      keep an article
  reader FILE          read one
  reader A B           compare two
"""


def as_table(entries: Sequence[Entry], query: str, sort: str, *, width: int, ascii: bool) -> str:
    """One line an article: number, mark of the unread, title, and the columns that there is room for.

    The column that the list is sorted by is the last to be given up.
    """
    if not entries:
        return _nothing(query)
    digits = max(len(str(entry.id)) for entry in entries)
    cells = [_cells(entry) for entry in entries]
    others = tuple(filter(None, (_column(name, cells) for name in _KEPT)))
    title, *kept = columns(width - digits - len("   ") + MARKS + 1, others, sort)
    room = min(title.width, max(cell_len(entry.shown) for entry in entries))
    lines = []
    for entry, found in zip(entries, cells, strict=True):
        unread = " " if entry.read else ("*" if ascii else "●")
        row = "".join(" " * GAP + _fitted(found[each.name], each.width - GAP, each.right) for each in kept)
        lines.append(f"{entry.id:>{digits}} {unread} {_fitted(entry.shown, room)}{row}".rstrip())
    sample = "\nThe sample story that comes with Reader; `reader add FILE` starts your own library.\n"
    return "\n".join(lines) + "\n" + (sample if all(entry.sample for entry in entries) else "")


def _cells(entry: Entry) -> dict[str, str]:
    """What stands in the columns, each such that it needs no name above it."""
    return {
        "source": entry.source or "",
        "date": entry.dated,
        "words": how_many(entry.words, "word"),
        "minutes": f"{entry.minutes:,} min",
        "others": f"+{how_many(entry.others, 'account')}" if entry.others else "",
    }


def _column(name: str, cells: Sequence[dict[str, str]]) -> Column | None:
    widest = max(cell_len(found[name]) for found in cells)
    return Column(name, min(widest, NAMED) + GAP, name in ("words", "minutes")) if widest else None


def _fitted(text: str, width: int, right: bool = False) -> str:
    text = shorten(text, width)
    pad = " " * (width - cell_len(text))
    return pad + text if right else text + pad


def _nothing(query: str) -> str:
    return f"No article matches “{clean(query, multiline=False)}”.\n" if query else _EMPTY


def as_lines(entries: Sequence[Entry], query: str) -> str:
    """Each article as one line of words, for a screen reader."""
    if not entries:
        return _nothing(query)
    return "".join(
        listed(
            (
                f"Number {e.id}: {e.shown}",
                e.source,
                e.dated,
                "read" if e.read else "unread",
                how_many(e.words, "word"),
                f"tags {' '.join(e.tags)}" if e.tags else None,
                f"{e.others} more of this story" if e.others else None,
            ),
            ", ",
        )
        + ".\n"
        for e in entries
    )


def as_json(entries: Sequence[Entry]) -> str:
    """The entries as JSON, in ASCII, since file names are foreign text."""
    return json.dumps([asdict(entry) for entry in entries], indent=2) + "\n"
