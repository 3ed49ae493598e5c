"""Patterns made from word lists."""

from __future__ import annotations

import re

import pytest

from reader.language.figures.patterns import any_of, matches, openings

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
