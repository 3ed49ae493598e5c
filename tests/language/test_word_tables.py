"""The tables of words are in order."""

from __future__ import annotations

import pytest

from reader.language import abbreviations
from reader.language.common import RARE, rate, rates
from reader.language.function_words import FUNCTION_WORDS
from reader.language.tokens import word


@pytest.mark.parametrize("language", sorted(FUNCTION_WORDS))
def test_function_words_are_written_as_tokens_fold_them(language: str) -> None:
    odd = [text for text in FUNCTION_WORDS[language] if word(text, language).norm != text]
    assert odd == []


@pytest.mark.parametrize("content", ["pier", "said", "not", "two", "fell", "people"])
def test_content_words_are_no_function_words(content: str) -> None:
    assert content not in FUNCTION_WORDS["en"]


def test_common_words_have_a_rate_and_others_are_rare() -> None:
    assert rate("year") > rate("hospit") > rate("breakwat") == RARE
    assert len(rates()) > 1000 and min(rates().values()) > RARE


def test_abbreviations_are_written_without_their_last_stop() -> None:
    tables = (
        abbreviations.BEFORE_NAMES,
        abbreviations.BEFORE_NUMBERS,
        abbreviations.INSIDE,
        abbreviations.HALVES,
    )
    assert [
        entry for table in tables for entry in table if entry.endswith(".") or entry != entry.casefold()
    ] == []
