"""Stems."""

from __future__ import annotations

import pytest

from reader.language.stems import stem


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
