"""Comparisons already computed, by everything that went into them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from hashlib import sha256

from reader.errors import LibraryError
from reader.library import codec
from reader.library.store import Store, now
from reader.model import Article, Comparison, LinkDecision

LIMIT = 400  # comparisons kept, the most recently used


def key(left: Article, right: Article, decisions: Sequence[LinkDecision], engine: int) -> str:
    """What a comparison depends on: both texts as cleaned and marked, the user's links, the engine."""
    parts = [str(engine), codec.encode(left), codec.encode(right), *map(codec.encode, decisions)]
    return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def get(store: Store, name: str) -> Comparison | None:
    """The comparison kept under a key, if it is there and whole."""
    with store.reading() as c:
        row = c.execute("SELECT value FROM comparison WHERE key = ?", (name,)).fetchone()
    if row is None:
        return None
    try:
        return codec.decode(Comparison, zlib.decompress(row[0]).decode())
    except (ValueError, zlib.error):
        return None


def put(store: Store, name: str, comparison: Comparison, engine: int) -> None:
    """Keep a comparison; those of other engines and the least recent go. A full disk keeps nothing."""
    value = zlib.compress(codec.encode(comparison).encode("utf-8", "replace"), 1)
    try:
        with store.writing() as c:
            c.execute("DELETE FROM comparison WHERE engine <> ?", (engine,))
            c.execute("INSERT OR REPLACE INTO comparison VALUES (?, ?, ?, ?)", (name, engine, now(), value))
            c.execute(
                "DELETE FROM comparison WHERE key IN"
                " (SELECT key FROM comparison ORDER BY used DESC LIMIT -1 OFFSET ?)",
                (LIMIT,),
            )
    except LibraryError:
        return
