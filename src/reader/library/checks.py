"""Whether the store is whole: the file, every article, the index and the counts."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from sqlite3 import Connection, DatabaseError

from reader.library import codec, said
from reader.library.store import Store
from reader.model import Article

_SHOWN = 10
_SQLITE = "SQLite finds: "
_ADVICE = (
    "move the file away to begin a new library, and add your articles again; "
    "`reader state` prints what can still be read of what you said"
)


def problems(store: Store) -> tuple[str, ...]:
    """What is wrong, a sentence each; empty when all is well."""
    found: list[str] = []
    with store.reading() as c:
        for part in (_file, _articles, _said, _index, _strays):
            try:
                found += part(c)
            except DatabaseError as error:  # one part that cannot be read does not hide the others
                found.append(f"{_SQLITE}{error}")
    if any(problem.startswith(_SQLITE) for problem in found):
        found.append(_ADVICE)
    return tuple(dict.fromkeys(found))


def _file(c: Connection) -> list[str]:
    found = [row[0] for row in c.execute("PRAGMA integrity_check").fetchmany(_SHOWN)]
    return [f"{_SQLITE}{line}" for line in found if line != "ok"]


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


def _said(c: Connection) -> list[str]:
    rows = c.execute("SELECT kind, digest, value FROM said")
    return [
        f"what was said of {digest[:12]}… cannot be read ({kind})"
        for kind, digest, value in rows
        if said.value(value) is None
    ]


def _index(c: Connection) -> list[str]:
    try:
        c.execute("INSERT INTO body_words (body_words, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as error:
        return [f"the index of words does not agree with the texts ({error})"]
    return []


def _strays(c: Connection) -> list[str]:
    counts = Counter(row[0] for row in c.execute("PRAGMA foreign_key_check"))
    return [f"{count} rows of {table} belong to no article" for table, count in counts.items()]
