"""A sentence is asked by its words whether it may hold a value."""

from __future__ import annotations

import pytest

from reader.language.figures.signs import (
    AGE,
    DATE,
    MULTIPLE,
    NUMBER,
    ORDINAL,
    PHRASE,
    SINGLE,
    TIME,
    UNIT,
    signs,
)
from reader.language.lexicon import lexicon


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They met on Tuesday.", DATE),
        ("It ended at breakfast in the small hours.", TIME),
        ("Two boats sank.", NUMBER),
        ("She lives a mile away.", SINGLE | UNIT),
        ("A man in his 60s was hurt.", AGE),
        ("The fee was paid in full.", PHRASE),
        ("He came in 3rd.", ORDINAL),
        ("Prices have doubled.", MULTIPLE),
    ],
)
def test_a_sentence_with_a_value_has_the_sign_of_its_sort(text: str, sign: int) -> None:
    assert signs(text, "en") & sign == sign


def test_a_sentence_without_values_has_no_sign() -> None:
    found = signs("Villagers were angry about bad smells.", "en")
    assert not found & (DATE | TIME | NUMBER | ORDINAL | MULTIPLE)


def test_every_multiple_of_the_table_has_its_sign() -> None:
    assert all(signs(phrase, "en") & MULTIPLE for phrase in lexicon("en").multiples)
