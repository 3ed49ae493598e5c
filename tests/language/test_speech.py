"""The tables of reported speech and of small words."""

from __future__ import annotations

import pytest

from reader.language import speech, word_classes
from reader.language.tokens import word

TABLES = {
    name: value
    for module in (speech, word_classes)
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, frozenset)
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_word_of_a_table_is_folded_as_tokens_are(name: str) -> None:
    assert [w for w in sorted(TABLES[name]) if word(w).norm != w] == []


def test_verbs_of_judging_report_without_saying() -> None:
    assert "said" in speech.SAYING & speech.REPORTING
    assert "called" in speech.REPORTING - speech.SAYING
    assert "walked" not in speech.REPORTING


def test_a_word_that_names_a_thing_is_no_verb_of_saying() -> None:
    assert not speech.NAMERS & speech.SAYING
