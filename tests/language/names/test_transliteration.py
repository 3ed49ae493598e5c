"""Names written in Latin letters in several ways."""

from __future__ import annotations

import pytest

from reader.language.names.transliteration import spelled_alike


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Zelensky", "Zelenskyy"),
        ("Müller", "Mueller"),
        ("Dvořák", "Dvorak"),
        ("O'Neill", "O’Neill"),
        ("Yusuf", "Yousuf"),
    ],
)
def test_ways_to_write_a_foreign_name_are_alike(left: str, right: str) -> None:
    assert spelled_alike(left, right)


@pytest.mark.parametrize(
    ("left", "right"), [("Fenwick", "Fenwich"), ("Lund", "Lundt"), ("Castell", "Castle")]
)
def test_other_names_are_not(left: str, right: str) -> None:
    assert not spelled_alike(left, right)
