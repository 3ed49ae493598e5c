"""What a value belongs to, in words."""

from __future__ import annotations

import pytest

from reader.comparing.values.about import about
from reader.comparing.values.slots import slots


def words(kind: str, left: str, right: str = "") -> str:
    (one, *_) = slots(left, "en")
    return about(kind, one, slots(right, "en")[0] if right else None)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("number", "The storm sank 41 fishing boats.", "fishing boats"),
        ("money", "The owner of the mill paid £5 million.", "mill paid"),
        ("date", "The Orion model shipped in April 2025.", "Orion · model shipped"),
        ("money", "Orion was hired as part of a $14 billion deal.", "hired deal"),
        ("age", "They fetched Orla Fenwick, 61, from the choir.", "Orla Fenwick"),
    ],
)
def test_a_value_is_of_what_is_counted_of_somebody_or_of_the_closest_words(
    kind: str, text: str, expected: str
) -> None:
    assert words(kind, text) == expected


def test_the_words_that_both_accounts_share_come_first() -> None:
    left = "The dredger Tern raised by the port cost £5 million."
    assert words("money", left, "The port says the Tern cost £6 million.") == "Tern · port cost"
