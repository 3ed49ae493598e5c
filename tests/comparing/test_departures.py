"""How somebody left."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.departures import differences
from reader.comparing.pairs import sides


def compared(left: str, right: str) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(differences(a, b, {(0, 0)}))
    assert found == [(one, other) for other, one in spans(differences(b, a, {(0, 0)}))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The club sacked Peter Lund on Sunday.", "Peter Lund resigned on Sunday.", ("sacked", "resigned")),
        ("Peter Lund was dismissed on Sunday.", "Peter Lund quit on Sunday.", ("dismissed", "quit")),
    ],
)
def test_sacked_here_and_resigned_there_is_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The club sacked Peter Lund on Sunday.", "Peter Lund was fired on Sunday."),
        ("The club sacked Peter Lund on Sunday.", "Maria Berg resigned on Sunday."),
        ("The club sacked Peter Lund on Sunday.", "Peter Lund did not resign on Sunday."),
        ("Peter Lund resigned before the club sacked Peter Lund.", "Peter Lund resigned on Sunday."),
    ],
)
def test_the_same_way_another_person_and_both_ways_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []
