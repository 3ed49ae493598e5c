"""The people of two accounts."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read, spans

from reader.comparing.statements.people.people import misspelled


def test_a_surname_written_otherwise_is_found_where_it_is_linked() -> None:
    left = read("They met Orla Fenwick, 58.", "Then Orla Fenwick, 58, left.")
    right = read("It rained.", "Then Orla Fenwich, 58, left.")
    assert spans(misspelled(left, right, {(1, 1)})) == [("Orla Fenwick", "Orla Fenwich")]
    (found,) = misspelled(left, right, {(1, 1)})
    assert (found.left.sentence, found.right.sentence) == (1, 1)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Then Orla Fenwick, 58, left.", "Then Piers Fenwich, 58, left."),
        ("Then Antonin Dvořák, 58, left.", "Then Antonin Dvorak, 58, left."),
        ("Then Orla Fenwick, 58, met Orla Fenwich, 5.", "Then Orla Fenwich, 58, left."),
        ("Then Orla Lund, 58, left.", "Then Orla Berg, 58, left."),
        ("They met at the Berg County High Court.", "They met in Berg County."),
        ("They toured South America.", "It was a South American tour."),
    ],
)
def test_other_people_and_other_spellings_are_silent(left: str, right: str) -> None:
    assert spans(misspelled(read(left), read(right), {(0, 0)})) == []


@pytest.mark.parametrize(("left", "right"), [("Kestral Bay", "Kestrel Bay"), ("Marta Berg", "Marla Berg")])
def test_a_name_with_a_few_other_letters_is_found(left: str, right: str) -> None:
    found = spans(
        misspelled(read(f"They saw the {left} sink."), read(f"They saw the {right} sink."), {(0, 0)})
    )
    assert found == [(left, right)]
