"""Names that one account writes otherwise than the other."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, spans, told

from reader.comparing.statements.names.spellings import is_slip, misnamed, respelled

ODDS = {(0, 0): 0.3}


def found(left: str, right: str, odds: dict[tuple[int, int], float] = ODDS) -> list[tuple[str, str]]:
    return spans(respelled(against(told(left), told(right), odds)))


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


def misnamed_in(*texts: str, linked: set[tuple[int, int]]) -> list[tuple[str, str]]:
    one, other = (told(text) for text in texts)
    odds = dict.fromkeys(linked, 0.9)
    names = spans(misnamed(against(one, other, odds)))
    assert sorted(names) == sorted((b, a) for a, b in spans(misnamed(against(other, one, odds))))
    return names


def test_a_surname_written_otherwise_is_found_where_it_is_linked() -> None:
    left = told("They met Orla Fenwick, 58.", "Then Orla Fenwick, 58, left.")
    right = told("It rained.", "Then Orla Fenwich, 58, left.")
    (found,) = misnamed(against(left, right, {(1, 1): 0.9}))
    assert spans([found]) == [("Orla Fenwick", "Orla Fenwich")]
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
    assert misnamed_in(left, right, linked={(0, 0)}) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [("Kestral Bay", "Kestrel Bay"), ("Marta Berg", "Marla Berg"), ("Marta Halls", "Marta Hall")],
)
def test_a_name_with_a_few_other_letters_is_found(left: str, right: str) -> None:
    texts = f"They saw the {left} sink.", f"They saw the {right} sink."
    assert misnamed_in(*texts, linked={(0, 0)}) == [(left, right)]


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
    assert misnamed_in(left, right, linked=set()) == [names]


def test_two_men_of_one_name_in_linked_sentences_are_one() -> None:
    left, right = "Then Arthur Fenwick, 58, left.", "They met Alfred Fenwick."
    assert misnamed_in(left, right, linked={(0, 0)}) == [("Arthur Fenwick", "Alfred Fenwick")]
    assert misnamed_in(left, right, linked=set()) == []


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
    assert misnamed_in(left, right, linked={(0, 0)}) == []
