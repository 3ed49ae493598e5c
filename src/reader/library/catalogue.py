"""The lines of the library as the store has them, kept in memory until something changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection, OperationalError
from typing import Any, TypeAlias

from reader.library import paths, search
from reader.library.entries import Entry, Sort, minutes_for
from reader.library.store import Store
from reader.model import Cancel, never

_BODIES = 500  # hits in bodies that are looked at
_Stamp: TypeAlias = tuple[int, int]

_ORDERS: dict[Sort, str] = {
    "added": "a.added DESC, a.id",
    "date": "a.day IS NULL, a.day DESC, a.date, a.id",
    "title": "a.title COLLATE NOCASE, a.id",
    "source": "a.source IS NULL, a.source COLLATE NOCASE, a.title COLLATE NOCASE, a.id",
    "words": "a.words DESC, a.id",
    "unread": "is_read, a.added DESC, a.id",
}
# the sample story is listed while nothing was ever added: ? is whether it is
_SELECT = """
    SELECT a.id, a.title, a.title_from_text, a.source, a.date, a.words, r.value IS NOT NULL AS is_read, t.value,
        (SELECT count(*) FROM kin k JOIN article o ON o.id = k.other
            WHERE k.article = a.id AND o.sample <= ?1),
        a.path, a.url, a.added, a.sample, a.digest
    FROM article a
    LEFT JOIN said r ON r.kind = 'read' AND r.digest = a.digest AND r.other = '' AND r.detail = ''
    LEFT JOIN said t ON t.kind = 'tags' AND t.digest = a.digest AND t.other = '' AND t.detail = ''
"""


@dataclass(frozen=True, slots=True)
class _List:
    """The whole list in one order."""

    stamp: _Stamp  # of the store that it was read from
    entries: tuple[Entry, ...]
    heads: tuple[str, ...]  # what a filter looks at, one for each entry


@dataclass(slots=True)
class Catalogue:
    """Reads lines from the store."""

    store: Store
    _kept: dict[Sort, _List] = field(default_factory=dict)

    def entries(
        self, query: str = "", sort: Sort = "added", cancelled: Cancel = never, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The entries that match, in the order asked; without a query, all, or the first ``limit``.

        Best matches first: all words in the headline, then in the body, then headlines that are nearly like it.
        """
        words = search.fold(query).split()
        if not words and limit is not None:
            with self.store.reading() as c:
                return _read(c, sort, limit)
        found = self._list(sort)
        if not words:
            return found.entries
        with self.store.reading() as c:
            bodies = _in_bodies(c, words)
        return search.ranked(found.entries, found.heads, words, bodies, cancelled)[:limit]

    def some(self, numbers: Sequence[int]) -> tuple[Entry, ...]:
        """The entries with these numbers, in their order; those that are gone are left out."""
        with self.store.reading() as c:
            sample = _sample(c)
            rows = [c.execute(f"{_SELECT} WHERE a.id = ?2", (sample, n)).fetchone() for n in numbers]
        return tuple(_entry(row) for row in rows if row)

    def same_story(self, number: int) -> tuple[Entry, ...]:
        """The entries kin to one, the likeliest first."""
        with self.store.reading() as c:
            rows = c.execute(
                "SELECT k.other FROM kin k JOIN article o ON o.id = k.other"
                " WHERE k.article = ? AND o.sample <= ? ORDER BY k.score DESC, k.other",
                (number, _sample(c)),
            ).fetchall()
        return self.some([row[0] for row in rows])

    def _list(self, sort: Sort) -> _List:
        with self.store.reading() as c:
            stamp = (int(c.execute("PRAGMA data_version").fetchone()[0]), c.total_changes)
            kept = self._kept.get(sort)
            if kept is None or kept.stamp != stamp:
                entries = _read(c, sort)
                kept = _List(stamp, entries, tuple(map(search.head, entries)))
                self._kept = {sort: kept}
            return kept


def _read(c: Connection, sort: Sort, limit: int = -1) -> tuple[Entry, ...]:
    rows = c.execute(
        f"{_SELECT} WHERE a.sample <= ?1 ORDER BY {_ORDERS[sort]} LIMIT ?2", (_sample(c), limit)
    ).fetchall()
    return tuple(map(_entry, rows))


def _sample(c: Connection) -> bool:
    """Whether the sample story is listed: while nothing was ever added."""
    return c.execute("SELECT 1 FROM setting WHERE name = 'used'").fetchone() is None


def _in_bodies(c: Connection, words: list[str]) -> set[int]:
    phrase = " ".join(f'"{word.replace(chr(34), "")}"*' for word in words if word.strip('"'))
    try:
        rows = c.execute(
            "SELECT rowid FROM body_words WHERE body_words MATCH ? LIMIT ?", (phrase, _BODIES)
        ).fetchall()
    except OperationalError:  # nothing in the query that FTS5 takes for a word
        return set()
    return {row[0] for row in rows}


def _entry(row: Sequence[Any]) -> Entry:
    number, title, from_text, source, date, words, read, tags, others, path, url, added, sample, digest = row
    return Entry(
        id=number,
        title=title,
        title_from_text=bool(from_text),
        source=source,
        date=date,
        words=words,
        minutes=minutes_for(words),
        read=bool(read),
        tags=tuple(json.loads(tags)) if tags else (),
        others=others,
        path=paths.shown(path),
        url=url,
        added=added,
        sample=bool(sample),
        digest=digest,
    )
