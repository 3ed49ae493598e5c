"""What the user said of articles, pairs and differences: one table, keyed by content."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from reader.library.store import Store

_IS_KEY = "kind = ? AND digest = ? AND other = ? AND detail = ?"


class Key(NamedTuple):
    """What something was said about: how a row of the table begins."""

    kind: str  # "read", "tags", "note", "place", "mark", "link", "review"
    digest: str
    other: str = ""  # the digest of the other account, for a pair
    detail: str = ""  # what inside it, as JSON or a key of its own


def detail(*parts: str | int) -> str:
    """Several parts as one detail."""
    return json.dumps(parts, separators=(",", ":"))  # ASCII: a lone surrogate would stop SQLite


def value(text: str | None) -> Any:
    """What a row says; None for no row, and for one that is no JSON, which `reader check` names."""
    try:
        return json.loads(text or "null")
    except ValueError:
        return None


def get(store: Store, key: Key) -> Any:
    """The value said, or None."""
    with store.reading() as c:
        row = c.execute(f"SELECT value FROM said WHERE {_IS_KEY}", key).fetchone()
    return value(row[0]) if row else None


def put(store: Store, key: Key, value: Any) -> None:
    """Say it; None takes back what was said."""
    with store.writing() as c:
        if value is None:
            c.execute(f"DELETE FROM said WHERE {_IS_KEY}", key)
        else:
            c.execute("INSERT OR REPLACE INTO said VALUES (?, ?, ?, ?, ?)", (*key, json.dumps(value)))


def about(store: Store, kind: str, digest: str, other: str = "") -> list[tuple[Key, Any]]:
    """Everything of one kind said of an article or a pair, in the order of the details."""
    with store.reading() as c:
        return _told(
            c.execute(
                "SELECT * FROM said WHERE kind = ? AND digest = ? AND other = ? ORDER BY detail",
                (kind, digest, other),
            )
        )


def everything(store: Store) -> list[tuple[Key, Any]]:
    """All that was ever said, in a fixed order."""
    with store.reading() as c:
        return _told(c.execute("SELECT * FROM said ORDER BY kind, digest, other, detail"))


def _told(rows: Iterable[tuple[str, ...]]) -> list[tuple[Key, Any]]:
    return [(Key(*row[:4]), found) for row in rows if (found := value(row[4])) is not None]
