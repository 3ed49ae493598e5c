"""Names of people in full."""

from __future__ import annotations

import pytest

from reader.language.names.full_names import by_surname, same_person


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


def test_names_are_found_by_their_surname_however_it_is_written() -> None:
    assert by_surname(["Ivo Dvořák", "Dvorak", "Ada Berg", "Dvorak"]) == {
        "dvorak": ["Ivo Dvořák", "Dvorak"],
        "berg": ["Ada Berg"],
    }
