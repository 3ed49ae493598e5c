"""Names of people in full."""

from __future__ import annotations

import pytest

from reader.language.names.full_names import are_misspelled, by_word, same_person


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


@pytest.mark.parametrize(
    ("left", "right"),
    [("Ada Pruett", "Ada Pruitt"), ("Orla Thwaite", "Orla Thwaites"), ("Prita Lund", "Priya Lund")],
)
def test_a_few_letters_of_one_word_are_a_slip(left: str, right: str) -> None:
    assert are_misspelled(left, right) and are_misspelled(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Berg", "Ida Berg"),
        ("Ada Berg", "Ada Borg-Lund"),
        ("Ivo Dvořák", "Ivo Dvorak"),
        ("Bay of Athens", "Bay of Athen"),
    ],
)
def test_other_names_and_other_forms_are_no_slip(left: str, right: str) -> None:
    assert not are_misspelled(left, right)


def test_names_are_found_by_each_of_their_words_however_it_is_written() -> None:
    assert by_word(["Ivo Dvořák", "Dvorak", "Ada Berg", "Dvorak"]) == {
        "ivo": ["Ivo Dvořák"],
        "dvorak": ["Ivo Dvořák", "Dvorak"],
        "ada": ["Ada Berg"],
        "berg": ["Ada Berg"],
    }
