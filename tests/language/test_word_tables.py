"""The tables of words are in order."""

from __future__ import annotations

import pytest

from reader.language import abbreviations, denials, speech, word_classes
from reader.language.common import RARE, rate, rates
from reader.language.function_words import FUNCTION_WORDS
from reader.language.names import name_words
from reader.language.tokens import word

TABLES = {
    f"{module.__name__}.{name}": table
    for module in (denials, speech, word_classes)
    for name, table in vars(module).items()
    if name.isupper() and isinstance(table, frozenset)
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_word_of_a_table_is_folded_as_tokens_are(name: str) -> None:
    assert [w for w in sorted(TABLES[name]) if word(w).norm != w] == []


def test_a_wide_denial_is_a_denial() -> None:
    assert denials.WIDE <= denials.NOT


def test_verbs_of_judging_report_without_saying() -> None:
    assert "said" in speech.SAYING & speech.REPORTING
    assert "called" in speech.REPORTING - speech.SAYING
    assert "walked" not in speech.REPORTING


def test_a_word_that_names_a_thing_is_no_verb_of_saying() -> None:
    assert not (speech.NAMED | speech.NAMING) & speech.SAYING


def test_words_in_names_are_folded() -> None:
    tables = [value for value in vars(name_words).values() if isinstance(value, frozenset)]
    assert all(word == word.casefold() for table in tables for word in table)


def test_no_word_names_both_a_body_and_a_place() -> None:
    assert not name_words.ORGANISATION & name_words.PLACE


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
