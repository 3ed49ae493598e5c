"""Titles and lengths as the list shows them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.library.test_codec import ARTICLE

from reader.library.entries import minutes_for
from reader.library.headlines import count_words, title_of


def test_a_title_is_shown_as_it_is() -> None:
    assert title_of(ARTICLE) == ("Crack in the bridge", False)


def test_without_a_title_the_first_kept_words_are_shown_and_marked() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    blocks = (replace(ARTICLE.blocks[1]), replace(ARTICLE.blocks[0], kind="paragraph", text=words))
    title, from_text = title_of(replace(ARTICLE, title=None, blocks=blocks))
    assert from_text
    assert title == "one two three four five six seven eight nine ten eleven twelve …"


def test_without_any_text_the_name_of_the_file_is_shown() -> None:
    assert title_of(replace(ARTICLE, title=None, blocks=())) == ("a.txt", True)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("It's a well-known fact.", 4), ("$14.9 billion", 2), ("東京都知事", 3), ("– …", 0)],
)
def test_words_are_counted_as_a_reader_counts_them(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (100, 1), (500, 2), (2380, 10)])
def test_reading_takes_at_least_a_minute(words: int, minutes: int) -> None:
    assert minutes_for(words) == minutes
