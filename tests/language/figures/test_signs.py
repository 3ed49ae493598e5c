"""A sentence is asked by its words whether it may hold a value."""

from __future__ import annotations

import pytest

from reader.language.figures.signs import held, signs
from reader.language.lexicon import lexicon


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("They met on Tuesday.", "dates"),
        ("It ended at breakfast in the small hours.", "day_parts"),
        ("Two boats sank.", "numbers"),
        ("She lives a mile away.", "units"),
        ("A man in his 60s was hurt.", "ages"),
        ("The fee was paid in full.", "phrases"),
        ("He came in 3rd.", "ordinals"),
        ("Prices have doubled.", "multiples"),
    ],
)
def test_a_sentence_with_a_value_holds_a_sign_of_its_sort(text: str, sort: str) -> None:
    assert held(text) & getattr(signs("en"), sort)


def test_a_sentence_without_values_holds_no_sign() -> None:
    words = held("Villagers were angry about the smell.")
    sign = signs("en")
    assert not words & (sign.dates | sign.day_parts | sign.numbers | sign.ordinals | sign.multiples)


def test_every_multiple_of_the_table_holds_its_sign() -> None:
    assert all(held(phrase) & signs("en").multiples for phrase in lexicon("en").multiples)
