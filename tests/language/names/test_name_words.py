"""The tables of words in names."""

from __future__ import annotations

from reader.language.names import name_words


def test_words_are_folded() -> None:
    tables = [value for value in vars(name_words).values() if isinstance(value, frozenset)]
    assert all(word == word.casefold() for table in tables for word in table)


def test_no_word_names_both_a_body_and_a_place() -> None:
    assert not name_words.ORGANISATION & name_words.PLACE
