"""Towns and countries of two names."""

from __future__ import annotations

from collections import Counter

import pytest

from reader.language.names.place_names import FIRST, GROUPS
from reader.language.names.transliteration import spelled_alike


def test_no_name_stands_in_two_groups() -> None:
    assert not [name for name, count in Counter(GROUPS.split()).items() if count > 1]
    assert all(len(group.split()) > 1 for group in GROUPS.splitlines())
    assert FIRST["mumbai"] == FIRST["bombay"] == "bombay"


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("Kiev", "Kyiv", True),
        ("Cuzco", "CUSCO", True),
        ("Bombay", "Mumbai", True),
        ("Kharkiv", "Kyiv", False),
    ],
)
def test_two_names_of_one_town_are_spelled_alike(one: str, other: str, is_one: bool) -> None:
    assert spelled_alike(one, other) is is_one
