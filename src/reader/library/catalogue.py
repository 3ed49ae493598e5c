"""The lines of the library as the store has them, kept in memory until something changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection, OperationalError
from typing import Any, TypeAlias

from reader.library import paths, said, search
from reader.library.entries import Entry, Sort, minutes_for
from reader.library.search import Narrowed
from reader.library.store import Store
from reader.model import Cancel, never

_BODIES = 500  # hits in bodies that are looked at
_Stamp: TypeAlias = tuple[int, int]

# "unread" is not here: its order is that of "added" but for what a person has read
_ORDERS: dict[Sort, str] = {
    "added": "added DESC, id",
    "date": "day IS NULL, day DESC, date, id",
    "title": "title COLLATE NOCASE, id",
    "source": "source IS NULL, source COLLATE NOCASE, title COLLATE NOCASE, id",
    "words": "words DESC, id",
}
# ?1 is whether the sample story is listed, which it is while nothing was ever added
_LINES = """SELECT id, title, title_from_text, source, date, day, words, path, url, added, sample, digest,
        (SELECT count(*) FROM kin JOIN article o ON o.id = kin.other WHERE article = a.id AND o.sample <= ?1),
        EXISTS (SELECT 1 FROM said WHERE kind = 'read' AND said.digest = a.digest),
        (SELECT value FROM said WHERE kind = 'tags' AND said.digest = a.digest)
    FROM article a"""


@dataclass(frozen=True, slots=True)
class _List:
    """The whole list in one order."""

    entries: tuple[Entry, ...]
    heads: tuple[str, ...]  # what a filter looks at, one for each entry


@dataclass(slots=True)
class Catalogue:
    """Reads lines from the store."""

    store: Store
    _stamp: _Stamp = (-1, -1)  # of the store that the lists were read from
    _lists: dict[Sort, _List] = field(default_factory=dict)
    _narrowed: Narrowed = field(default_factory=Narrowed)

    def entries(
        self, query: str = "", sort: Sort = "added", cancelled: Cancel = never, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The entries that match, in the order asked; without a query, all, or the first ``limit``.

        Best matches first: all words in the headline, then in the body, then, where these are few, headlines
        that are nearly like it.
        """
        words = tuple(search.fold(query).split())
        if not words and limit is not None and sort in _ORDERS:
            with self.store.reading() as c:
                return _lines(c, sort, limit)
        with self.store.reading() as c:
            found = self._list(c, sort)
            if not words:
                return found.entries[:limit]
            bodies = _in_bodies(c, words)
        exact = self._narrowed = self._narrowed.to(found.heads, words, cancelled)
        places = search.ranked(found.entries, exact, bodies, cancelled)
        return tuple(found.entries[place] for place in places[:limit])

    def size(self) -> int:
        """How many entries there are."""
        with self.store.reading() as c:
            return int(
                c.execute("SELECT count(*) FROM article WHERE sample <= ?", (_sample(c),)).fetchone()[0]
            )

    def some(self, numbers: Sequence[int]) -> tuple[Entry, ...]:
        """The entries with these numbers, in their order; those that are gone are left out."""
        with self.store.reading() as c:
            listed = _sample(c)
            rows = [c.execute(f"{_LINES} WHERE id = ?2", (listed, number)).fetchone() for number in numbers]
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

    def _list(self, c: Connection, sort: Sort) -> _List:
        stamp = (self.store.version(), c.total_changes)
        if stamp != self._stamp:
            self._stamp, self._lists = stamp, {}
        if "added" not in self._lists:
            entries = _lines(c, "added", -1)
            self._lists["added"] = _List(entries, tuple(map(search.head, entries)))
        if sort not in self._lists:
            self._lists[sort] = _sorted(c, self._lists["added"], sort)
        return self._lists[sort]


def _lines(c: Connection, sort: Sort, limit: int) -> tuple[Entry, ...]:
    """The first entries in an order, all of them for a limit of -1."""
    rows = c.execute(
        f"{_LINES} WHERE sample <= ?1 ORDER BY {_ORDERS[sort]} LIMIT ?2", (_sample(c), limit)
    ).fetchall()
    return tuple(map(_entry, rows))


def _sorted(c: Connection, whole: _List, sort: Sort) -> _List:
    """The same list in another order."""
    if sort == "unread":
        order = sorted(range(len(whole.entries)), key=lambda place: whole.entries[place].read)
    else:
        places = {entry.id: place for place, entry in enumerate(whole.entries)}
        rows = c.execute(f"SELECT id FROM article ORDER BY {_ORDERS[sort]}")
        order = [places[row[0]] for row in rows if row[0] in places]
    return _List(
        tuple([whole.entries[place] for place in order]), tuple([whole.heads[place] for place in order])
    )


def _sample(c: Connection) -> bool:
    """Whether the sample story is listed: while nothing was ever added."""
    return c.execute("SELECT 1 FROM setting WHERE name = 'used'").fetchone() is None


def _in_bodies(c: Connection, words: Sequence[str]) -> frozenset[int]:
    if any(word.startswith("#") for word in words):  # a tag, which stands in no body
        return frozenset()
    phrase = " ".join(f'"{word.replace(chr(34), "")}"*' for word in words if word.strip('"'))
    try:
        rows = c.execute(
            "SELECT rowid FROM body_words WHERE body_words MATCH ? LIMIT ?", (phrase, _BODIES)
        ).fetchall()
    except (OperationalError, UnicodeEncodeError):  # nothing in the query that FTS5 takes for a word
        return frozenset()
    return frozenset(row[0] for row in rows)


def _entry(row: Sequence[Any]) -> Entry:
    (
        number, title, from_text, source, date, day, words, path, url, added, sample, digest, others, read, tags,
    ) = row  # fmt: skip
    return Entry(
        id=number,
        title=title,
        title_from_text=bool(from_text),
        source=source,
        date=date,
        day=None if day is None or "-00" in day else day,
        words=words,
        minutes=minutes_for(words),
        read=bool(read),
        tags=tuple(said.value(tags) or ()),
        others=others,
        path=paths.shown(path),
        url=url,
        added=added,
        sample=bool(sample),
        digest=digest,
    )
