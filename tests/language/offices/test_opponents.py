"""Who stands on opposite sides of a matter."""

from __future__ import annotations

import pytest

from reader.language.offices.opponents import opposed


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
def test_opposite_sides_are_opposed_either_way(left: str, right: str) -> None:
    assert opposed(left, right) and opposed(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("victim", "witness"), ("passenger", "teacher"), ("mayor", "mayor")]
)
def test_what_goes_together_is_not(left: str, right: str) -> None:
    assert not opposed(left, right)
