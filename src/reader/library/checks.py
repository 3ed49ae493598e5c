"""Whether the store is whole: the file, every article, the index and the counts."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from sqlite3 import Connection, DatabaseError

from reader.library import codec
from reader.library.store import Store
from reader.model import Article

_SHOWN = 10


def problems(store: Store) -> tuple[str, ...]:
    """What is wrong, a sentence each; empty when all is well."""
    with store.reading() as c:
        return (*_file(c), *_articles(c), *_index(c), *_strays(c))


def _file(c: Connection) -> list[str]:
    found = [row[0] for row in c.execute("PRAGMA integrity_check").fetchmany(_SHOWN)]
    return [f"SQLite finds: {line}" for line in found if line != "ok"]


def _articles(c: Connection) -> list[str]:
    found = []
    rows = c.execute("SELECT a.id, a.digest, b.raw, b.cleaned FROM article a JOIN body b ON b.article = a.id")
    for number, digest, raw, cleaned in rows:
        if sha256(raw).hexdigest() != digest:
            found.append(f"article {number}: its bytes are not those that were added")
        if cleaned is not None:
            try:
                codec.decode(Article, cleaned)
            except ValueError:
                found.append(f"article {number}: its cleaned text cannot be read")
    for (number,) in c.execute(
        "SELECT id FROM article WHERE path IS NULL AND id NOT IN (SELECT article FROM body)"
    ):
        found.append(f"article {number}: it has neither a body nor a file")
    return found


def _index(c: Connection) -> list[str]:
    try:
        c.execute("INSERT INTO body_words (body_words, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        return [f"the index of words does not agree with the texts ({error})"]
    return []


def _strays(c: Connection) -> list[str]:
    counts = Counter(row[0] for row in c.execute("PRAGMA foreign_key_check"))
    return [f"{count} rows of {table} belong to no article" for table, count in counts.items()]
