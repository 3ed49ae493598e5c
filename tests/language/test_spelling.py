"""British and American spelling."""

from __future__ import annotations

import pytest

from reader.language.spelling import KEEP_ISE, WORDS, american


@pytest.mark.parametrize(
    ("british", "expected"),
    [
        ("harbour", "harbor"),
        ("labours", "labors"),
        ("organisation", "organization"),
        ("criticised", "criticized"),
        ("analyse", "analyze"),
        ("travelled", "traveled"),
        ("cancelling", "canceling"),
        ("centre", "center"),
        ("kilometres", "kilometers"),
        ("defence", "defense"),
        ("programme", "program"),
        ("cheques", "checks"),
        ("storeys", "stories"),
    ],
)
def test_a_british_word_is_folded(british: str, expected: str) -> None:
    assert american(british) == expected


@pytest.mark.parametrize(
    "word", ["hour", "four", "basis", "crisis", "called", "acre", "genre", "this", "pour"]
)
def test_other_words_stay(word: str) -> None:
    assert american(word) == word


def test_words_that_keep_their_s_are_not_folded() -> None:
    assert [word for word in KEEP_ISE.split() if american(word) != word] == []


def test_an_american_word_is_folded_to_itself() -> None:
    assert [word for word in WORDS.split()[1::2] if american(american(word)) != american(word)] == []
