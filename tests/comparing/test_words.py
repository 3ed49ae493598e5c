"""Which words of two sentences correspond."""

from __future__ import annotations

import pytest

from reader.comparing.words import align


def matched(left: str, right: str) -> set[tuple[str, str]]:
    one, other = left.split(), right.split()
    return {(one[i], other[j]) for i, j in align(one, other)}


def test_a_sentence_is_aligned_with_itself_word_by_word() -> None:
    words = "the old pier fell into the sea and the crane fell on the pier .".split()
    assert align(words, words) == {(i, i) for i in range(15)}


def test_word_order_may_change() -> None:
    found = matched("the pier fell on Tuesday", "on Tuesday the pier fell")
    assert {("pier", "pier"), ("fell", "fell"), ("Tuesday", "Tuesday"), ("on", "on")} <= found


@pytest.mark.parametrize(
    ("left", "right", "pair"),
    [
        ("the pier collapsed at noon", "the pier will collapse at noon", ("collapsed", "collapse")),
        ("the mayor resigned in May", "the mayor quit in May", ("resigned", "quit")),
        ("the harbour was closed", "the harbor was closed", ("harbour", "harbor")),
        ("he paid 12 percent more", "he paid 12 % more", ("percent", "%")),
        ("two cranes were lost", "2 cranes were lost", ("two", "2")),
        ("the bridge is closed", "the bridge was closed", ("is", "was")),
    ],
)
def test_words_that_say_the_same_correspond(left: str, right: str, pair: tuple[str, str]) -> None:
    assert pair in matched(left, right)


def test_what_stands_between_two_pairs_of_neighbours_corresponds() -> None:
    assert ("April", "March") in matched("it opened in April 2025 again", "it opened in March 2025 again")


def test_repeated_words_keep_to_their_neighbours() -> None:
    found = align(
        "the old wooden pier fell while the new steel pier stood".split(),
        "the new steel pier stood while the old wooden pier fell".split(),
    )
    assert {(3, 9), (9, 3)} <= found


def test_sentences_with_nothing_in_common_have_no_pairs_of_content_words() -> None:
    assert matched("gulls nested quietly", "parliament debated taxes loudly yesterday evening again") == set()


@pytest.mark.parametrize(("left", "right"), [("", ""), ("pier", ""), ("", "pier")])
def test_an_empty_side_has_no_pairs(left: str, right: str) -> None:
    assert align(left.split(), right.split()) == set()


def test_texts_too_long_for_sentences_are_aligned_in_order() -> None:
    words = ["pier", "fell", "into", "sea"] * 100
    assert align(words, words[:-4]) == {(k, k) for k in range(396)}
