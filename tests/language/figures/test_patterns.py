"""Patterns made from word lists."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from reader.language.figures import date_forms, numbers
from reader.language.figures.patterns import Table, any_of, matches, openings
from reader.language.lexicon import Lexicon, lexicon

PHRASES = ("last week", "mid-May", "Q1", "o'clock")
PATTERN = re.compile(rf"\b(?:{any_of(PHRASES)}|\d+)", re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "Last  week, 40 came; in mid-May Q1 ended at 6 o’clock.",
        "last last week week",
        "40days and 7_8, plast week",
        "Nothing here.",
        "",
    ],
)
def test_looking_at_the_beginnings_of_words_finds_what_looking_everywhere_finds(text: str) -> None:
    found = matches(PATTERN, openings(PHRASES), text)
    assert [match.span() for match in found] == [match.span() for match in PATTERN.finditer(text)]


def test_the_beginnings_of_phrases_are_their_first_letters_folded() -> None:
    assert openings(PHRASES, ["the end"]) == {"last", "mid", "q", "o", "the"}


@pytest.mark.parametrize(
    "text", ["sixty-one", "sixty one", "sixty", "six", "sixteen", "a pair of", "one", "Sixty  Two"]
)
def test_phrases_with_common_endings_match_as_far_as_the_longest_reaches(text: str) -> None:
    tens, ones = ("sixty", "seventy"), ("one", "two", "six")
    words = [f"{ten}{gap}{one}" for ten in tens for one in ones for gap in "- "]
    found = re.match(any_of([*words, *tens, *ones, "sixteen", "a pair of"]), text, re.IGNORECASE)
    assert found is not None and found[0] == text


def test_first_words_with_which_longer_ones_begin_are_not_tried_before_those() -> None:
    words = ["in a", "in b", "in", "on a", "on b", "on", "into", "once"]
    assert [re.match(any_of(words), text)[0] for text in ("into", "once", "in a", "on")] == [  # type: ignore[index]
        "into", "once", "in a", "on"
    ]  # fmt: skip


BEHIND = ("", "2024", "1", "May", "mai", "first", "century", "week ago", "million", "ad", "-")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pt"])
def test_dates_and_numbers_are_looked_for_at_every_word_with_which_one_can_begin(language: str) -> None:
    words = lexicon(language)
    tables = [getattr(words, name) for name in Lexicon.__dataclass_fields__]
    phrases = {
        phrase
        for table in tables
        if isinstance(table, Mapping | frozenset | tuple)
        for phrase in table
        if isinstance(phrase, str)
    }
    text = "; ".join(f"{phrase.title()} {behind}" for phrase in sorted(phrases) for behind in BEHIND)
    number = numbers._pattern(language)
    found = matches(number, numbers._openings(language), text)
    assert [match[0] for match in found] == [match[0] for match in number.finditer(text)]
    forms = (date_forms._compiled(language, form.name).pattern for form in date_forms._FORMS)
    date = re.compile("|".join(forms), re.IGNORECASE)
    dates = date_forms.date_matches(text, language)
    assert [match[0] for match in dates] == [match[0] for match in date.finditer(text)]


@pytest.mark.parametrize("text", ["kilometres an hour.", "Kilometres  An hours", "km", "kmh", "m", "x", ""])
def test_a_table_finds_what_all_of_its_words_in_one_pattern_find(text: str) -> None:
    words = ("km", "kilometres", "kilometres an hour", "m")
    found, wanted = Table(words).match(text, 0), re.match(rf"(?:{any_of(words)})(?!\w)", text, re.IGNORECASE)
    assert (found and found[0]) == (wanted and wanted[0])
