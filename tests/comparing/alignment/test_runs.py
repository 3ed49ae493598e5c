"""Runs of words in common."""

from __future__ import annotations

import pytest

from reader.comparing.alignment.features import longest_run


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("a b c d", "x b c y", (1, 2)),
        ("a a b", "a b a a", (0, 2)),
        ("a b c", "x y", (0, 0)),
        ("", "a", (0, 0)),
        ("a b a b c", "a b c", (2, 3)),
    ],
)
def test_the_longest_run_is_found_with_its_place(left: str, right: str, expected: tuple[int, int]) -> None:
    assert longest_run(left.split(), right.split()) == expected
