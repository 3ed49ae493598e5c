"""Names that one account writes otherwise than the other."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read, spans, told

from reader.comparing.statements.names.spellings import is_slip, misspelled, respelled
from reader.comparing.statements.sides import sides

ODDS = {(0, 0): 0.3}


def found(left: str, right: str, odds: dict[tuple[int, int], float] = ODDS) -> list[tuple[str, str]]:
    return spans(respelled(sides(told(left)), sides(told(right)), odds))


@pytest.mark.parametrize(
    ("left", "right"),
    [("Corvane", "Corvine"), ("Corvane", "Corvann"), ("Hartley", "Hartely"), ("Fenwick", "Fenvick")],
)
def test_names_that_begin_and_sound_alike_are_a_slip(left: str, right: str) -> None:
    assert is_slip(left, right) and is_slip(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Stokeley", "Marlham"),
        ("Hartley", "Hartnell"),
        ("Delacroix", "Delacourt"),
        ("Marlo", "Marden"),
        ("Belgium", "Belgian"),
        ("Jordan", "Jordanian"),
        ("Dvořák", "Dvorak"),
        ("Ann", "Anne"),
    ],
)
def test_other_names_and_other_forms_of_one_name_are_none(left: str, right: str) -> None:
    assert not is_slip(left, right)


def test_a_company_is_named_otherwise_in_sentences_that_may_be_linked() -> None:
    left, right = "Telvane, which runs the mill, has paid.", "The owner, Telvaine, says it will pay."
    assert found(left, right) == [("Telvane", "Telvaine")]
    assert found(left, right, {(0, 0): 0.01}) == []


def test_the_whole_name_is_shown() -> None:
    assert found("They heard Jonas Hartley, 40.", "They heard Jonas Hartely, 40.") == [
        ("Jonas Hartley", "Jonas Hartely")
    ]


def test_a_body_and_somebody_are_not_one_name() -> None:
    assert found("They heard Jonas Hartley, 40.", "They heard the Hartely Commission.") == []


def test_a_name_that_both_accounts_know_is_no_slip() -> None:
    assert found("They heard Jonas Hartley and Piet Hartely.", "They heard Jonas Hartely, 40.") == []


def test_two_words_that_only_open_their_sentences_are_no_names() -> None:
    assert found("Fishwives sang.", "Fishwards sang.") == []


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


@pytest.mark.parametrize(
    ("left", "right"),
    [("Kestral Bay", "Kestrel Bay"), ("Marta Berg", "Marla Berg"), ("Marta Halls", "Marta Hall")],
)
def test_a_name_with_a_few_other_letters_is_found(left: str, right: str) -> None:
    found = spans(
        misspelled(read(f"They saw the {left} sink."), read(f"They saw the {right} sink."), {(0, 0)})
    )
    assert found == [(left, right)]
