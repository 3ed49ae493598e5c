"""The people of two accounts."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read, spans, told

from reader.comparing.statements.pairs import sides
from reader.comparing.statements.people import misspelled, renamed, replaced, same_person


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orla Fenwick", "Fenwick"),
        ("Orla Fenwick", "Orla J. Fenwick"),
        ("Orla Fenwick", "O. Fenwick"),
        ("Alexandr Berg", "Alex Berg"),
    ],
)
def test_forms_of_one_name_are_one_person(left: str, right: str) -> None:
    assert same_person(left, right) and same_person(right, left)


def test_two_first_names_are_two_people() -> None:
    assert not same_person("Orla Fenwick", "Piers Fenwick")


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


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [("Then Peter Lund, 58, left.", "Then Oscar Lund, 58, left.", ("Peter Lund", "Oscar Lund"))],
)
def test_another_first_name_is_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert spans(renamed(read(left), read(right), {(0, 0)})) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Then William Lund, 58, left.", "Then Bill Lund, 58, left."),
        ("Then William Lund, 58, left.", "Then W. Lund, 58, left."),
        ("Then Peter Lund, 58, left.", "Then Peter Lund, 58, met Oscar Lund, 5."),
    ],
)
def test_short_forms_and_relatives_are_silent(left: str, right: str) -> None:
    assert spans(renamed(read(left), read(right), {(0, 0)})) == []


def replacements(left: str, right: str, odds: float = 0.9) -> list[tuple[str, str]]:
    return spans(replaced(sides(told(left)), sides(told(right)), {(0, 0): odds}))


def test_another_person_of_whom_a_likely_sentence_tells_is_found() -> None:
    left, right = "Peter Lund will run the mill from May.", "Maria Berg takes over the mill in May."
    assert replacements(left, right) == [("Peter Lund", "Maria Berg")]
    assert replacements(right, left) == [("Maria Berg", "Peter Lund")]


def test_who_speaks_whom_both_know_and_what_hardly_belongs_together_is_silent() -> None:
    assert replacements("Peter Lund said the mill was old.", "The mill was old, Maria Berg said.") == []
    assert replacements("Peter Lund runs the mill.", "Maria Berg runs the mill. Peter Lund left.") == []
    assert replacements("Peter Lund runs the mill.", "Maria Berg runs the mill.", 0.5) == []
