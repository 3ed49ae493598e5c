"""Speech, or only a label."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.quoting.labels import is_speech
from reader.language.quoting.pieces import groups


def speech(text: str) -> bool:
    passages = read(text)
    (pieces,) = groups(passages)
    return is_speech(passages, pieces, False)


@pytest.mark.parametrize(
    "text",
    [
        "“It fell at noon.”",
        "They wrote that “the dam is old and in need of work”.",
        "The pier became “quite useless”.",
        "The sign “we are closed” hung there.",
        "She read from a sheet of paper: “The dam is old and in need of work.”",
    ],
)
def test_sentences_clauses_and_predicates_are_speech(text: str) -> None:
    assert speech(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film “The Old Pier” won.",
        "It is known as “slow water”.",
        "The “clean water” plan failed.",
        "They sell “smart” cranes.",
        "The “Lune Nine” were freed.",
    ],
)
def test_titles_terms_and_names_are_not(text: str) -> None:
    assert not speech(text)
