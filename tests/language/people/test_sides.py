"""Who stands on opposite sides of a matter."""

from __future__ import annotations

import pytest

from reader.language.people.offices import OFFICES
from reader.language.people.sides import LED, contrary


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("suspect", "witness"),
        ("passenger", "pilot"),
        ("patient", "nurse"),
        ("guest", "receptionist"),
        ("tourist", "mountain guide"),
        ("union representative", "manager"),
        ("first officer", "commander"),
        ("inspector", "general manager"),
    ],
)
def test_opposite_sides_are_contrary_either_way(left: str, right: str) -> None:
    assert contrary(left, right) and contrary(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("victim", "witness"), ("passenger", "teacher"), ("mayor", "mayor")]
)
def test_what_goes_together_is_not(left: str, right: str) -> None:
    assert not contrary(left, right)


def test_what_one_may_be_head_of_makes_an_office_of_the_table() -> None:
    names = {name for entries in OFFICES.values() for entry in entries for name in entry}
    assert set(LED.values()) <= names
