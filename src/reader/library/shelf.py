"""Articles in the store: put there, taken out, made again when cleaning has become better."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Any, TypeAlias

from reader.errors import LibraryError
from reader.library import codec, kin, paths
from reader.library.headlines import count_words, title_of
from reader.library.store import Store, now
from reader.model import Article, Cancel, never

Rows: TypeAlias = tuple[dict[str, Any], ...]
"""The rows of an article that was taken out, in whichever tables they stood."""


def cleaning_engine() -> int:
    """Version of the cleaning; articles that another one made are made again."""
    from reader import cleaning

    return cleaning.ENGINE


def put(store: Store, article: Article, *, raw: bytes | None = None, path: str | None = None) -> int:
    """Put an article on the shelf, or refresh the one with the same bytes; returns its number.

    With ``raw`` it is added, bytes and all, unless it is there already in other bytes; without, only remembered, its
    body staying in the file at ``path``.
    """
    if raw is None and (known := _unchanged(store, article, path)):
        return known
    with store.writing() as c:
        if path is not None:
            _follow(c, path, article.origin.digest)
        head = _head(article, path)
        if raw is not None and (double := c.execute(_DOUBLE, {**head, "text": article.text}).fetchone()):
            return int(double[0])
        number = _put_head(c, head)
        if raw is not None:
            _put_body(c, number, article, raw)
            c.execute("UPDATE article SET added = ?, sample = 0 WHERE id = ? AND sample", (now(), number))
            set_used(store, True)
        kin.index(c, number, article)
    return number


def set_used(store: Store, used: bool) -> None:
    """Say whether anything was ever added; as long as nothing was, the sample story is listed."""
    with store.writing() as c:
        c.execute("DELETE FROM setting WHERE name = 'used'")
        if used:
            c.execute("INSERT INTO setting VALUES ('used', '1')")


def _unchanged(store: Store, article: Article, path: str | None) -> int | None:
    """The number of an article that is there already, by the same path and of the same cleaning."""
    with store.reading() as c:
        row = c.execute(
            "SELECT id FROM article WHERE digest = ? AND path IS ? AND engine = ?",
            (article.origin.digest, paths.stored(path), cleaning_engine()),
        ).fetchone()
    return row[0] if row else None


def renew(store: Store, number: int, article: Article, raw: bytes) -> None:
    """Put in what a better cleaning made of the bytes that are there."""
    with store.writing() as c:
        if c.execute("SELECT 1 FROM article WHERE id = ?", (number,)).fetchone():
            _put_head(c, _head(article, None))
            _put_body(c, number, article, raw)
            kin.index(c, number, article)


def get(store: Store, number: int) -> Article:
    """The article, cleaned anew when the cleaning has become better or when it lies in a file of its own."""
    with store.reading() as c:
        row = c.execute(
            """SELECT a.name, a.path, a.url, b.raw, b.cleaned, b.engine
            FROM article a LEFT JOIN body b ON b.article = a.id WHERE a.id = ?""",
            (number,),
        ).fetchone()
    if row is None:
        raise LibraryError(f"the library has no article {number}")
    name, path, url, raw, cleaned, engine = row
    if raw is None:
        return _from_file(store, paths.shown(path))
    if cleaned and engine == cleaning_engine():
        try:
            return codec.decode(Article, cleaned)
        except ValueError:
            pass  # made by another version of the program; the bytes are there
    from reader.loading import article_in

    article = article_in(raw, name, url)
    with suppress(LibraryError):  # a full disk does not stop anyone from reading
        renew(store, number, article, raw)
    return article


def remove(store: Store, number: int) -> Rows:
    """Take an article out; returns the rows that :func:`restore` puts back."""
    with store.writing() as c:
        kept = tuple(
            {"table": table, **dict(zip([column[0] for column in found.description], row, strict=True))}
            for table, found in (
                ("article", c.execute("SELECT * FROM article WHERE id = ?", (number,))),
                ("body", c.execute("SELECT * FROM body WHERE article = ?", (number,))),
                ("term", c.execute("SELECT * FROM term WHERE article = ?", (number,))),
                ("kin", c.execute("SELECT * FROM kin WHERE article = ?1 OR other = ?1", (number,))),
            )
            for row in found.fetchall()
        )
        if not kept:
            raise LibraryError(f"the library has no article {number}")
        c.execute("DELETE FROM article WHERE id = ?", (number,))
    return kept


def restore(store: Store, kept: Rows) -> None:
    """Put back the rows of a removed article."""
    with store.writing() as c:
        for row in kept:
            columns = [name for name in row if name != "table"]
            c.execute(
                f"INSERT OR IGNORE INTO {row['table']} ({', '.join(columns)})"
                f" VALUES ({', '.join('?' * len(columns))})",
                [row[name] for name in columns],
            )


def refresh(store: Store, cancelled: Cancel = never) -> int:
    """Analyse what was laid out at a glance or made by an older cleaning; returns how many changed."""
    engine = cleaning_engine()
    with store.reading() as c:
        stale = [
            row[0] for row in c.execute("SELECT id FROM article WHERE engine <> ? ORDER BY id", (engine,))
        ]
    done = 0
    for number in stale:
        if cancelled():
            break
        try:
            get(store, number)
        except Exception:  # a file that is gone, or one that trips the cleaning, must not stop the others
            continue
        done += 1
    return done


def _from_file(store: Store, path: str | None) -> Article:
    if path is None:
        raise LibraryError("this article was only passing through and has left nothing behind")
    from reader.loading import article_at

    article, _ = article_at(path)
    with suppress(LibraryError):
        put(store, article, path=path)
    return article


def _follow(c: Connection, path: str, digest: str) -> None:
    """A remembered file that has changed keeps its row."""
    known = c.execute("SELECT 1 FROM article WHERE digest = ?", (digest,)).fetchone()
    bodiless = "path = ? AND digest <> ? AND id NOT IN (SELECT article FROM body)"
    if known:
        c.execute(f"DELETE FROM article WHERE {bodiless}", (paths.stored(path), digest))
    else:
        c.execute(f"UPDATE article SET digest = ? WHERE {bodiless}", (digest, paths.stored(path), digest))


# an article that is there takes everything from its new analysis, but keeps an address or a path that this one lacks
_RENEW_HEAD = """UPDATE article SET
        name = :name, title = :title, title_from_text = :title_from_text, source = :source, date = :date, day = :day,
        words = :words, engine = :engine, url = coalesce(:url, url), path = coalesce(:path, path)
    WHERE digest = :digest RETURNING id"""
_ADD_HEAD = """INSERT INTO article
        (digest, added, name, title, title_from_text, source, date, day, words, engine, url, path)
    VALUES (:digest, :added, :name, :title, :title_from_text, :source, :date, :day, :words, :engine, :url, :path)
    RETURNING id"""


# a page has other bytes each time it is fetched, a pasted text others than its file
_DOUBLE = """UPDATE article SET url = coalesce(url, :url), path = coalesce(path, :path)
    WHERE words = :words AND words > 0 AND title = :title AND source IS :source AND date IS :date AND NOT sample
        AND digest <> :digest AND coalesce(url = :url, TRUE)
        AND EXISTS (SELECT 1 FROM body WHERE body.article = article.id AND body.text = :text)
    RETURNING id"""


def _head(article: Article, path: str | None) -> dict[str, Any]:
    """What the store has of an article beside its body."""
    title, from_text = title_of(article)
    return {
        "digest": article.origin.digest,
        "added": now(),
        "name": article.origin.name,
        "title": title,
        "title_from_text": from_text,
        "source": article.source,
        "date": article.date,
        "day": _day(article),
        "words": count_words(article.text),
        "engine": cleaning_engine(),
        "url": article.url,
        "path": paths.stored(path),
    }


def _put_head(c: Connection, values: Mapping[str, Any]) -> int:
    known = c.execute(_RENEW_HEAD, values).fetchone()  # an upsert would use up a number each time
    return int((known or c.execute(_ADD_HEAD, values).fetchone())[0])


def _put_body(c: Connection, number: int, article: Article, raw: bytes) -> None:
    c.execute(
        """INSERT INTO body (article, raw, cleaned, engine, text) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET cleaned = excluded.cleaned, engine = excluded.engine,
            text = excluded.text""",
        (number, raw, codec.encode(article), cleaning_engine(), article.text),
    )


def _day(article: Article) -> str | None:
    """The date of an article in a form that sorts: "2025-04-09", "2025-04-00" when the day is not given."""
    from reader.language.figures.dates import dates
    from reader.language.figures.templates import Text

    for value in dates(Text(article.date or "", article.language)):
        moment = value.moment
        if moment and moment.year:
            return f"{moment.year:04}-{moment.month or 0:02}-{moment.day or 0:02}"
    return None
