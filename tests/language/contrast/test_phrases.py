"""Phrases known again though small words change."""

from __future__ import annotations

import pytest

from reader.language.contrast.phrases import among, by_longest, key, keys
from reader.language.irregular_verbs import PLAIN
from reader.language.stems import stem


def found(entry: str, text: str) -> bool:
    words = text.split()
    stems = [stem(PLAIN.get(word, word), "en") for word in words]
    return bool(list(among(by_longest(keys(entry)), stems, words)))


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("lose_his_job", "she lost her job"),
        ("lose_his_job", "three lost jobs"),
        ("cut_jobs", "it cut 300 jobs"),
        ("call_off", "the union called the strike off"),
        ("take_to_court", "it will take the state to court"),
        ("in_the_black", "the firm is in the black"),
        ("half-empty", "the hall was half - empty"),
    ],
)
def test_a_phrase_is_known_again(entry: str, text: str) -> None:
    assert found(entry, text)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("lose_his_job", "she lost the key to her job"),
        ("cut_jobs", "it cut nobody who had jobs"),
        ("in_the_black", "in two years the black"),
        ("lose_his_job", "she lost"),
    ],
)
def test_other_words_between_make_another_phrase(entry: str, text: str) -> None:
    assert not found(entry, text)


def test_the_longest_phrase_comes_first() -> None:
    words = ["shut", "down", "for", "good"]
    phrases = by_longest([*keys("shut_down"), *keys("shut_down_for_good")])
    found = [one for _, _, one in among(phrases, words, words)]
    assert [len(one) for one in found] == [4, 2]


def test_a_single_word_is_its_own_key() -> None:
    assert key(("his",)) == ("his",)
