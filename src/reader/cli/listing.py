"""The list of articles as text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from rich.cells import cell_len

from reader.layout.spelling import how_many, listed
from reader.layout.wrapping import shorten
from reader.library import Entry
from reader.sources.sanitize import clean

_EMPTY = """\
The library is empty.
  reader add FILE      keep an article
  reader FILE          read one
  reader A B           compare two
"""


def as_table(entries: Sequence[Entry], query: str, *, width: int, ascii: bool) -> str:
    """One line an article: number, mark of the unread, title, source, date, words, minutes, other accounts."""
    if not entries:
        return _nothing(query)
    digits = max(len(str(entry.id)) for entry in entries)
    right = _abouts(entries, width // 2)
    room = min(max(map(cell_len, right)), width // 2)
    left = min(max(cell_len(entry.shown) for entry in entries), width - digits - room - 5)
    lines = []
    for entry, about in zip(entries, right, strict=True):
        unread = " " if entry.read else ("*" if ascii else "●")
        title = shorten(entry.shown, left)
        lines.append(
            f"{entry.id:>{digits}} {unread} {title}{' ' * (left - cell_len(title))}  {shorten(about, room)}".rstrip()
        )
    sample = "\nThe sample story that comes with Reader; `reader add FILE` starts your own library.\n"
    return "\n".join(lines) + "\n" + (sample if all(entry.sample for entry in entries) else "")


def _nothing(query: str) -> str:
    return f"No article matches “{clean(query, multiline=False)}”.\n" if query else _EMPTY


def _abouts(entries: Sequence[Entry], room: int) -> list[str]:
    """What stands behind the titles: as much as fits into ``room`` cells, the same for all."""
    found: list[str] = []
    for left_out in range(5):
        found = [
            listed(
                (
                    e.source if left_out < 3 else None,
                    e.date if left_out < 2 else None,
                    how_many(e.words, "word") if left_out < 4 else None,
                    f"{e.minutes:,} min" if left_out < 1 else None,
                    f"+{how_many(e.others, 'account')}" if e.others else None,
                )
            )
            for e in entries
        ]
        if max(map(cell_len, found)) <= room:
            break
    return found


def as_lines(entries: Sequence[Entry], query: str) -> str:
    """Each article as one line of words, for a screen reader."""
    if not entries:
        return _nothing(query)
    return "".join(
        listed(
            (
                f"Number {e.id}: {e.shown}",
                e.source,
                e.date,
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
