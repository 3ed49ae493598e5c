"""The tables, made step by step: one function takes a file from one version to the next."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection

from reader.errors import LibraryError

_FIRST = (
    # what the list shows; small rows, so that the first screen reads few pages
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        digest TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        title_from_text INTEGER NOT NULL,
        source TEXT, date TEXT, day TEXT, url TEXT, path TEXT,
        words INTEGER NOT NULL,
        added TEXT NOT NULL,
        sample INTEGER NOT NULL DEFAULT 0,
        engine INTEGER NOT NULL)""",
    "CREATE INDEX article_added ON article (added DESC, id)",
    "CREATE INDEX article_path ON article (path) WHERE path IS NOT NULL",
    # the bytes as they came, the cleaned article made of them, and its text for the index
    """CREATE TABLE body (
        article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
        raw BLOB NOT NULL,
        cleaned TEXT, engine INTEGER NOT NULL DEFAULT 0,
        text TEXT NOT NULL DEFAULT '')""",
    """CREATE VIRTUAL TABLE body_words USING fts5 (
        text, content='body', content_rowid='article', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER body_added AFTER INSERT ON body BEGIN
        INSERT INTO body_words (rowid, text) VALUES (new.article, new.text); END""",
    """CREATE TRIGGER body_removed AFTER DELETE ON body BEGIN
        INSERT INTO body_words (body_words, rowid, text) VALUES ('delete', old.article, old.text); END""",
    """CREATE TRIGGER body_changed AFTER UPDATE OF text ON body BEGIN
        INSERT INTO body_words (body_words, rowid, text) VALUES ('delete', old.article, old.text);
        INSERT INTO body_words (rowid, text) VALUES (new.article, new.text); END""",
    # the words that tell a story apart, and which articles share enough of them
    """CREATE TABLE term (
        term TEXT NOT NULL,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        weight REAL NOT NULL,
        PRIMARY KEY (term, article)) WITHOUT ROWID""",
    "CREATE INDEX term_article ON term (article)",
    """CREATE TABLE kin (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        score REAL NOT NULL,
        PRIMARY KEY (article, other)) WITHOUT ROWID""",
    "CREATE INDEX kin_other ON kin (other)",
    # what the user said, by digest and not by row: it outlives removal and better engines
    """CREATE TABLE said (
        kind TEXT NOT NULL,
        digest TEXT NOT NULL,
        other TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '',
        value TEXT NOT NULL,
        PRIMARY KEY (kind, digest, other, detail)) WITHOUT ROWID""",
    """CREATE TABLE comparison (
        key TEXT PRIMARY KEY,
        engine INTEGER NOT NULL,
        used TEXT NOT NULL,
        value BLOB NOT NULL)""",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)


def _first(c: Connection) -> None:
    """Headlines apart from bodies, an index of words, and what the user said, by content."""
    for statement in _FIRST:
        c.execute(statement)


def _orders(c: Connection) -> None:
    """An index for each order of the list, so that its first rows come at once in a large library."""
    for statement in (
        "CREATE INDEX article_title ON article (title COLLATE NOCASE, id)",
        "CREATE INDEX article_source ON article"
        " (source IS NULL, source COLLATE NOCASE, title COLLATE NOCASE, id)",
        "CREATE INDEX article_day ON article (day IS NULL, day DESC, date, id)",
        "CREATE INDEX article_words ON article (words DESC, id)",
    ):
        c.execute(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (_first, _orders)
"""Step n takes a file from version n to version n + 1."""


def migrate(c: Connection) -> None:
    """Bring a file up to the newest version, each step in one transaction.

    Raises :class:`LibraryError` for a file that a newer program has written, and for one of another program.
    """
    while 0 <= (version := _version(c)) < len(STEPS):
        c.execute("BEGIN IMMEDIATE")
        try:
            if _version(c) == version:  # another program may have taken this step while we waited
                STEPS[version](c)
                c.execute(f"PRAGMA user_version = {version + 1}")
            c.execute("COMMIT")
        except BaseException:
            c.execute("ROLLBACK")
            raise
    if version != len(STEPS):
        writer = "a newer Reader" if version > 0 else "another program"
        raise LibraryError(
            f"the library was written by {writer} (format {version}, this one knows up to {len(STEPS)})"
        )


def _version(c: Connection) -> int:
    return int(c.execute("PRAGMA user_version").fetchone()[0])
