"""Finding articles: the list in an order, and a filter that forgives typing."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from sqlite3 import Connection, OperationalError
from typing import Any

from reader.errors import Cancelled
from reader.library import paths
from reader.library.entries import Entry, Sort, minutes_for
from reader.library.store import Store
from reader.model import Cancel, never

CHUNK = 2_000  # titles in one rapidfuzz call, which holds the interpreter for its whole length
_CLOSE = 80  # partial_ratio of rapidfuzz, of 100
_BODIES = 500

_ORDERS: dict[Sort, str] = {
    "added": "a.added DESC, a.id",
    "date": "a.day IS NULL, a.day DESC, a.date, a.id",
    "title": "a.title COLLATE NOCASE, a.id",
    "source": "a.source IS NULL, a.source COLLATE NOCASE, a.title COLLATE NOCASE, a.id",
    "words": "a.words DESC, a.id",
    "unread": "is_read, a.added DESC, a.id",
}
# the sample story is listed while nothing was ever added
_LISTED = """
    WITH listed AS (
        SELECT * FROM article WHERE NOT sample OR NOT EXISTS (SELECT 1 FROM setting WHERE name = 'used'))"""
_SELECT = f"""{_LISTED}
    SELECT a.id, a.title, a.title_from_text, a.source, a.date, a.words, r.value IS NOT NULL AS is_read, t.value,
        (SELECT count(*) FROM kin k JOIN listed o ON o.id = k.other WHERE k.article = a.id),
        a.path, a.url, a.added, a.sample, a.digest
"""
_JOINS = """
    LEFT JOIN said r ON r.kind = 'read' AND r.digest = a.digest AND r.other = '' AND r.detail = ''
    LEFT JOIN said t ON t.kind = 'tags' AND t.digest = a.digest AND t.other = '' AND t.detail = ''
"""


def entries(
    store: Store,
    query: str = "",
    sort: Sort = "added",
    cancelled: Cancel = never,
    limit: int | None = None,
) -> tuple[Entry, ...]:
    """The entries that match, in the order asked; without a query, all, or the first ``limit``.

    Best matches first: all words in the headline, then in the body, then headlines that are nearly like it.
    The sample story is listed while nothing was ever added.
    """
    with store.reading() as c:
        words = fold(query).split()
        most = -1 if words or limit is None else limit
        rows = c.execute(
            f"{_SELECT} FROM listed a {_JOINS} ORDER BY {_ORDERS[sort]} LIMIT ?", (most,)
        ).fetchall()
        found = [_entry(row) for row in rows]
        if not words:
            return tuple(found)
        bodies = _in_bodies(c, words)
    return _ranked(found, words, bodies, cancelled)[:limit]


def some(store: Store, numbers: Sequence[int]) -> tuple[Entry, ...]:
    """The entries with these numbers, in their order; those that are gone are left out."""
    with store.reading() as c:
        found = {}
        for number in numbers:
            row = c.execute(f"{_SELECT} FROM article a {_JOINS} WHERE a.id = ?", (number,)).fetchone()
            if row:
                found[number] = _entry(row)
    return tuple(found[number] for number in numbers if number in found)


def fold(text: str) -> str:
    """Text without case and accents, as it is searched."""
    if text.isascii():
        return text.lower()
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(letter)
    )


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


def _in_bodies(c: Connection, words: list[str]) -> set[int]:
    phrase = " ".join(f'"{word.replace(chr(34), "")}"*' for word in words if word.strip('"'))
    try:
        rows = c.execute(
            "SELECT rowid FROM body_words WHERE body_words MATCH ? LIMIT ?", (phrase, _BODIES)
        ).fetchall()
    except OperationalError:  # nothing in the query that FTS5 takes for a word
        return set()
    return {row[0] for row in rows}


def _ranked(found: list[Entry], words: list[str], bodies: set[int], cancelled: Cancel) -> tuple[Entry, ...]:
    heads = [fold(" ".join(filter(None, (e.title, e.source, e.date, *e.tags)))) for e in found]
    exact, body, rest = [], [], []
    for position, entry in enumerate(found):
        if position % CHUNK == 0 and cancelled():
            raise Cancelled("the search was left")
        if all(word in heads[position] for word in words):
            exact.append(entry)
        elif entry.id in bodies:
            body.append(entry)
        else:
            rest.append(position)
    near = [found[position] for position in _near(" ".join(words), rest, heads, cancelled)]
    return (*exact, *body, *near)


def _near(query: str, positions: list[int], heads: list[str], cancelled: Cancel) -> list[int]:
    """Positions of headlines that nearly hold the query, best first."""
    if len(query) < 4 or not positions:
        return []
    from rapidfuzz import fuzz, process

    scored: list[tuple[float, int]] = []
    for start in range(0, len(positions), CHUNK):
        if cancelled():
            raise Cancelled("the search was left")
        part = positions[start : start + CHUNK]
        hits = process.extract(
            query, [heads[p] for p in part], scorer=fuzz.partial_ratio, score_cutoff=_CLOSE, limit=None
        )
        scored.extend((-score, part[place]) for _, score, place in hits)
    return [position for _, position in sorted(scored)]


def same_story(store: Store, number: int) -> tuple[Entry, ...]:
    """The entries kin to one, the likeliest first."""
    with store.reading() as c:
        numbers = [
            row[0]
            for row in c.execute(
                f"{_LISTED} SELECT k.other FROM kin k JOIN listed o ON o.id = k.other"
                " WHERE k.article = ? ORDER BY k.score DESC, k.other",
                (number,),
            )
        ]
    return some(store, numbers)
