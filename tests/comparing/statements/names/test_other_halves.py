"""People whom the two accounts give one name in common and another one each."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.names.other_halves import differences
from reader.comparing.statements.sides import sides


def found(left: str, right: str, *, linked: bool = False) -> list[tuple[str, str]]:
    one, other, places = sides(told(left)), sides(told(right)), {(0, 0)} if linked else set()
    names = spans(differences(one, other, places))
    assert names == [(b, a) for a, b in spans(differences(other, one, places))]
    return names


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        ("Then Tom Fenwick, 58, left.", "They met Tim Fenwick.", ("Tom Fenwick", "Tim Fenwick")),
        ("Then Piers Kray, 58, left.", "They met Piers Gray.", ("Piers Kray", "Piers Gray")),
        ("So said Mayor Una Fenwick.", "It was Mayor Orla Fenwick.", ("Una Fenwick", "Orla Fenwick")),
    ],
)
def test_one_person_is_told_by_a_letter_or_by_an_office(
    left: str, right: str, names: tuple[str, str]
) -> None:
    assert found(left, right) == [names]


def test_two_men_of_one_name_in_linked_sentences_are_one() -> None:
    left, right = "Then Arthur Fenwick, 58, left.", "They met Alfred Fenwick."
    assert found(left, right, linked=True) == [("Arthur Fenwick", "Alfred Fenwick")]
    assert found(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Then Arthur Fenwick, 58, left.", "They met Mary Fenwick."),
        ("Then Arthur Fenwick, 58, left.", "They met Alfred Fenwick, a brother."),
        ("Then Arthur Fenwick, 58, left.", "They met Alfred Fenwick and Jack Fenwick."),
        ("Then Arthur Fenwick, 58, left.", "They met Alfred Fenwick and Arthur Fenwick."),
        ("Then William Fenwick, 58, left.", "They met Bill Fenwick."),
        ("Then Arthur Fenwick, 58, left.", "They met Arthur Lund."),
    ],
)
def test_relatives_namesakes_and_short_names_are_silent(left: str, right: str) -> None:
    assert found(left, right, linked=True) == []
