"""`check` finds what is wrong, and nothing when all is well."""

from __future__ import annotations

import pytest
from tests.library.texts import BRIDGE

from reader.library import Entry, Library


def test_a_sound_library_has_no_problems(library: Library) -> None:
    library.add(BRIDGE.encode(), name="a.txt")
    library.refresh()
    assert library.check() == ()


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE body SET raw = x'00' WHERE article = {id}", "not those that were added"),
        ("UPDATE body SET cleaned = '{{}}' WHERE article = {id}", "cannot be read"),
        ("DELETE FROM body WHERE article = {id}", "neither a body nor a file"),
        ("INSERT INTO body_words (body_words) VALUES ('delete-all')", "index of words"),
        ("INSERT INTO said VALUES ('tags', 'abc', '', '', '[')", "what was said of abc"),
        ("DROP TABLE body", "no such table: body"),
        ("INSERT INTO term VALUES ('x', 999, 1.0)", "belong to no article"),
    ],
)
def test_each_kind_of_damage_is_named(library: Library, entry: Entry, damage: str, words: str) -> None:
    with library._store.reading() as c:
        c.execute("PRAGMA foreign_keys = OFF")
        c.execute(damage.format(id=entry.id))
    assert any(words in problem for problem in library.check())


def test_a_damaged_file_comes_with_advice(library: Library) -> None:
    with library._store.reading() as c:
        c.execute("DROP TABLE body")
    assert "move the file away" in library.check()[-1]
