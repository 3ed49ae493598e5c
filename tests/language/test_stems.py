"""Stems."""

from __future__ import annotations

import pytest

from reader.language.stems import stem, stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "resigning", "resigned"),
        ("de", "brücken", "brücke"),
        ("fr", "tombée", "tomber"),
        ("es", "puentes", "puente"),
        ("ru", "мосты", "мост"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stem("大桥", "zh") == "大桥"


@pytest.mark.parametrize("language", ["en", "fr", "zh"])
def test_many_words_at_once_have_the_stems_that_they_have_one_by_one(language: str) -> None:
    words = ("resigned", "tomber", "大桥")
    assert stems(words, language) == {word: stem(word, language) for word in words}
