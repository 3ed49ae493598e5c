"""The tables of value words."""

from __future__ import annotations

import pytest

from reader.language.lexicon import Lexicon, lexicon

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


@pytest.fixture(params=LANGUAGES)
def table(request: pytest.FixtureRequest) -> Lexicon:
    return lexicon(request.param)


def test_each_language_has_its_own_table(table: Lexicon) -> None:
    assert lexicon(table.language) is table


def test_every_number_up_to_99_has_a_word(table: Lexicon) -> None:
    assert set(range(1, 100)) <= set(table.numbers.values())


def test_every_month_and_weekday_has_a_name(table: Lexicon) -> None:
    assert set(table.months.values()) == set(range(1, 13))
    assert set(table.weekdays.values()) == set(range(7))


def test_all_words_are_folded(table: Lexicon) -> None:
    for words in (table.numbers, table.scales, table.months, table.weekdays, table.days, table.crowds):
        assert all(word == word.lower() for word in words)


def test_an_unknown_language_falls_back_to_english() -> None:
    assert lexicon("xx").language == lexicon(None).language == "en"
