"""Who says what a sentence without quotation marks tells."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.people.presence import People
from reader.language.quoting.speakers import reporter


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maria Berg said that the dam had leaked.", "Maria Berg"),
        ("The dam had leaked, Maria Berg said.", "Maria Berg"),
        ("The dam had leaked, said engineer Maria Berg.", "Maria Berg"),
        ("The mayor, Maria Berg, told the council that the dam had leaked.", "Maria Berg"),
        ("According to Maria Berg, the dam had leaked.", "Maria Berg"),
        ("Maria Berg, who was there with her brother Tom, 29, said that the dam had leaked.", "Maria Berg"),
        ("Her brother, Tom Berg, 29, said that the dam had leaked.", "Tom Berg"),
        ("Maria Berg was told that the dam had leaked.", None),
        ("Maria Berg said “the dam has leaked”.", None),
        ("Maria Berg looked at the dam.", None),
    ],
)
def test_who_is_said_to_say_it(text: str, name: str | None) -> None:
    passages = read("It rained.", text)
    found = reporter(passages, 1, People(passages))
    assert (found.name if found else None) == name
