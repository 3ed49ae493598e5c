"""The people of two accounts."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read, spans

from reader.comparing.people import misspelled, recast, renamed, replaced, same_person, spelled_alike


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
        ("Then Olena Zelenska, 58, left.", "Then Olena Zelensska, 58, left."),
        ("Then Orla Fenwick, 58, met Orla Fenwich, 5.", "Then Orla Fenwich, 58, left."),
        ("Then Orla Lund, 58, left.", "Then Orla Berg, 58, left."),
    ],
)
def test_other_people_and_other_spellings_are_silent(left: str, right: str) -> None:
    assert spans(misspelled(read(left), read(right), {(0, 0)})) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("It was City Clerk Orla Fenwick.", "It was Mayor Orla Fenwick.", ("City Clerk", "Mayor")),
        (
            "It was Fire Chief Orla Fenwick.",
            "It was Deputy Fire Chief Orla Fenwick.",
            ("Fire Chief", "Deputy Fire Chief"),
        ),
        (
            "Then Orla Fenwick, a nurse, spoke.",
            "Then Orla Fenwick, a farmer, spoke.",
            ("a nurse", "a farmer"),
        ),
        (
            "Then Orla Fenwick, a truck driver, spoke.",
            "Then Orla Fenwick, 34, a bus driver, spoke.",
            ("a truck driver", "a bus driver"),
        ),
        (
            "Then Professor Orla Fenwick of the University of Corvale spoke.",
            "Then Orla Fenwick, chief executive of Tarnmouth Bank, spoke.",
            ("Professor", "chief executive"),
        ),
    ],
)
def test_offices_that_exclude_each_other_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert spans(recast(read(left), read(right), {(0, 0)})) == [words]
    assert spans(recast(read(right), read(left), {(0, 0)})) == [(words[1], words[0])]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Then Orla Fenwick, a truck driver, spoke.", "Then Orla Fenwick, a lorry driver, spoke."),
        (
            "Then Orla Fenwick, the founder of Quorvex, spoke.",
            "Then Orla Fenwick, its former chief executive, spoke.",
        ),
        ("It was Mayor Orla Fenwick.", "It was former Senator Orla Fenwick."),
        ("It was Mayor Orla Fenwick.", "It was City Clerk Piers Fenwick."),
        ("It was Mayor Orla Fenwick.", "Then Orla Fenwick, the mayor and once a city clerk, spoke."),
        ("Then Orla Fenwick, a passenger, spoke.", "Then Orla Fenwick, a teacher, spoke."),
    ],
)
def test_offices_that_go_together_are_silent(left: str, right: str) -> None:
    assert spans(recast(read(left), read(right), {(0, 0)})) == []


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


def test_another_holder_of_an_office_is_found() -> None:
    left = read("Then Peter Lund, chief executive of Tarnmouth Bank, spoke.")
    right = read("Then Maria Berg, chief executive of Tarnmouth Bank, spoke.")
    assert spans(replaced(left, right, {(0, 0)})) == [("Peter Lund", "Maria Berg")]


def test_a_holder_whom_the_other_account_knows_is_silent() -> None:
    left = read("Then Peter Lund, chief executive of Tarnmouth Bank, spoke.")
    right = read("Then Maria Berg, chief executive of Tarnmouth Bank, spoke.", "Peter Lund left in May.")
    assert spans(replaced(left, right, {(0, 0)})) == []
