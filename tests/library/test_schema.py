"""Files of every version are brought up to the newest."""

from __future__ import annotations

import sqlite3
from sqlite3 import Connection

import pytest

from reader.errors import LibraryError
from reader.library import schema


def _columns(c: Connection) -> list[tuple[str, str]]:
    return c.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()


def _empty() -> Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def test_an_empty_file_gets_every_step() -> None:
    c = _empty()
    schema.migrate(c)
    assert c.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)
    assert {"article", "body", "body_words", "said", "comparison"} <= {name for name, _ in _columns(c)}


def test_migrating_twice_changes_nothing() -> None:
    c = _empty()
    schema.migrate(c)
    before = _columns(c)
    schema.migrate(c)
    assert _columns(c) == before


def test_a_later_step_keeps_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    c = _empty()
    schema.migrate(c)
    c.execute("INSERT INTO said VALUES ('note', 'd', '', '', '\"kept\"')")
    monkeypatch.setattr(
        schema, "STEPS", (*schema.STEPS, lambda c: c.execute("ALTER TABLE said ADD COLUMN since TEXT"))
    )
    schema.migrate(c)
    assert c.execute("SELECT value, since FROM said").fetchall() == [('"kept"', None)]


def test_a_step_that_fails_leaves_the_file_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(c: Connection) -> None:
        c.execute("CREATE TABLE half (done)")
        raise RuntimeError("in the middle")

    c = _empty()
    schema.migrate(c)
    before = _columns(c)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, broken))
    with pytest.raises(RuntimeError):
        schema.migrate(c)
    assert _columns(c) == before


@pytest.mark.parametrize(
    ("version", "words"), [(77, "a newer Reader .format 77"), (-1, "another program .format -1")]
)
def test_a_file_of_a_format_that_is_not_known_is_refused(version: int, words: str) -> None:
    c = _empty()
    c.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(LibraryError, match=words):
        schema.migrate(c)
