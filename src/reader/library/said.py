"""What the user said of articles, pairs and differences: one table, keyed by content."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from reader.library.store import Store


@dataclass(frozen=True, slots=True)
class Key:
    """What something was said about."""

    kind: str  # "read", "tags", "note", "place", "mark", "link", "review"
    digest: str
    other: str = ""  # the digest of the other account, for a pair
    detail: str = ""  # what inside it, as JSON or a key of its own

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The key as a row of the table begins."""
        return (self.kind, self.digest, self.other, self.detail)


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
        row = c.execute(
            "SELECT value FROM said WHERE kind = ? AND digest = ? AND other = ? AND detail = ?", key.parts
        ).fetchone()
    return value(row[0]) if row else None


def put(store: Store, key: Key, value: Any) -> None:
    """Say it; None takes back what was said."""
    with store.writing() as c:
        if value is None:
            c.execute(
                "DELETE FROM said WHERE kind = ? AND digest = ? AND other = ? AND detail = ?", key.parts
            )
        else:
            c.execute(
                "INSERT OR REPLACE INTO said VALUES (?, ?, ?, ?, ?)",
                (*key.parts, json.dumps(value)),
            )


def about(store: Store, kind: str, digest: str, other: str = "") -> list[tuple[Key, Any]]:
    """Everything of one kind said of an article or a pair, in the order of the details."""
    with store.reading() as c:
        rows = c.execute(
            "SELECT kind, digest, other, detail, value FROM said"
            " WHERE kind = ? AND digest = ? AND other = ? ORDER BY detail",
            (kind, digest, other),
        ).fetchall()
    return [(Key(*row[:4]), found) for row in rows if (found := value(row[4])) is not None]


def everything(store: Store) -> list[tuple[Key, Any]]:
    """All that was ever said, in a fixed order."""
    with store.reading() as c:
        rows = c.execute("SELECT kind, digest, other, detail, value FROM said ORDER BY 1, 2, 3, 4").fetchall()
    return [(Key(*row[:4]), found) for row in rows if (found := value(row[4])) is not None]
