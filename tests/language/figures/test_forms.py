"""Forms of values are tried only in texts that may hold them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from reader.language.figures.dates import DATE_FORMS
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.templates import Pieces, Text
from reader.language.figures.times import TIME_FORMS
from reader.language.figures.values import values
from reader.language.lexicon import Lexicon, lexicon

FORMS = Forms(
    (
        Form("long", r"\bthe <night>\b", "night nights"),
        Form("short", r"\b(?P<value>(?:<noon>|\d+)(?:th)?) <end>"),
    ),
    Pieces(night="night<tail>?", tail="s", noon=lambda _: ("noon", "high noon"), end="(?!of )<months>"),
)
TIMES = (
    "It began at half past six, ended at twenty minutes to 9 and was over by ten past midnight.",
    "Ten minutes before noon the bell rang; at 12.05 a.m. it fell, at 6 in the evening it was gone.",
    "Doors open 19:30 GMT, at 7 o’clock, at nine at night, by 6.15.",
    "Um 18 Uhr, à 9 heures, 14h30, from five this afternoon.",
    "A quarter to six on Monday morning, 25 past 8, Five To Seven",
)
BEHIND = ("", "May", "mai", "first", "century", "week ago", "million", "ad"), ("1 2024", "-2024", "Q1")


def found(text: str) -> list[tuple[str, str]]:
    return [(form, text[slice(*span)]) for form, _, span in FORMS.found(Text(text), Covered(len(text)))]


def test_a_form_is_told_with_the_stretch_of_its_value() -> None:
    assert found("the nights; 9th may; noon of may") == [("long", "the nights"), ("short", "9th")]


def test_a_form_is_not_tried_without_a_word_for_each_of_its_needs() -> None:
    assert FORMS.held(Text("a night in May at noon")) == [0, 1]
    assert FORMS.held(Text("3 days of May")) == [1]
    assert FORMS.held(Text("a knight in May")) == []


@pytest.mark.parametrize(
    "pattern", ["<months>?", "(?:<months> )?", "<months>|x", "(?!<months>)", "(?<!<months>)"]
)
def test_what_may_be_missing_is_not_needed(pattern: str) -> None:
    assert Forms([Form("any", pattern)]).held(Text("nothing")) == [0]


def test_an_entry_of_several_words_needs_all_of_them() -> None:
    forms = Forms([Form("day", r"\b<holidays>\b")], Pieces(holidays=lambda _: ("new year", "easter")))
    assert [forms.held(Text(text)) for text in ("a year", "new", "New Year", "Easter")] == [[], [], [0], [0]]


@pytest.mark.parametrize(
    ("text", "held"), [("19:30", [0]), ("At 19: done", []), ("19 : 30", []), ("a:b", [])]
)
def test_a_mark_counts_between_digits_only(text: str, held: list[int]) -> None:
    assert Forms([Form("clock", r"\d:\d", ":")]).held(Text(text)) == held


def test_what_is_covered_is_left_out() -> None:
    covered = Covered(10)
    covered.add(0, 10)
    assert list(FORMS.found(Text("the nights"), covered)) == []


def phrases(words: Lexicon) -> Iterable[str]:
    tables = [getattr(words, name) for name in Lexicon.__dataclass_fields__]
    return (
        phrase
        for table in tables
        if not isinstance(table, str | bool)
        for phrase in table
        if isinstance(phrase, str)
    )


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pt"])
@pytest.mark.parametrize("forms", [DATE_FORMS, TIME_FORMS])
def test_no_form_is_left_out_that_would_find_a_value(language: str, forms: Forms[object]) -> None:
    words = lexicon(language)
    lists = (f"{phrase.title()} {'; '.join(more)}" for phrase in set(phrases(words)) for more in BEHIND)

    for text in (*TIMES, *lists):
        held = set(forms.held(Text(text, language)))
        tried = enumerate(forms.templates)
        assert all(n in held or not form.of(words).search(text) for n, form in tried), text


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pt"])
def test_values_are_the_same_as_if_every_form_were_tried(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = (
        *TIMES,
        *(f"{phrase.title()}; {'; '.join(BEHIND[1])}" for phrase in set(phrases(lexicon(language)))),
    )
    read = [values.__wrapped__(text, language) for text in texts]
    monkeypatch.setattr(Forms, "held", lambda self, *_: range(len(self.templates)))
    assert [values.__wrapped__(text, language) for text in texts] == read
