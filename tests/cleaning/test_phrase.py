"""How phrases are written: alternatives, what may be missing, placeholders, and the words that a line needs."""

import re

import pytest

from reader.cleaning.rules.phrase import expression, has_names, needs, signs_of


def meets(phrase: str, line: str) -> bool:
    return re.fullmatch(expression(phrase), line) is not None


def test_a_bar_stands_between_single_words() -> None:
    assert meets("skip|jump to content", "jump to content")
    assert not meets("skip|jump to content", "skip")


@pytest.mark.parametrize("line", ["latest news", "the latest news", "the latest"])
def test_what_stands_in_square_brackets_may_be_missing(line: str) -> None:
    assert meets("[the] latest [news]", line)


@pytest.mark.parametrize("line", ["sign up now", "join now"])
def test_in_round_brackets_a_bar_stands_between_phrases(line: str) -> None:
    assert meets("(sign up|join) now", line)


@pytest.mark.parametrize("line", ["newsletter", "our newsletter", "our free daily newsletter"])
def test_what_has_a_star_may_come_again(line: str) -> None:
    assert meets("[our|free|daily]* newsletter", line)


@pytest.mark.parametrize("line", ["category", "categories", "comment", "comments"])
def test_brackets_inside_a_word_are_letters(line: str) -> None:
    assert meets("categor(y|ies)|comment[s]", line)


def test_dots_stand_for_anything_and_nothing_but_end_no_word() -> None:
    assert meets("subscribe ...", "subscribe to our paper today")
    assert meets("subscribe ...", "subscribe")
    assert not meets("subscribe ...", "subscribers left")


def test_capitals_count_in_names_alone() -> None:
    assert has_names("by <Name>")
    assert not has_names("by <words>")


def test_every_mark_of_a_phrase_is_taken_as_it_is_written() -> None:
    assert meets("what do you think?", "what do you think?")
    assert not meets("what do you think?", "what do you thin")


def test_a_phrase_needs_one_of_the_words_that_may_not_be_missing() -> None:
    assert list(needs("[the] latest|recent post[s] ...")) == [{"latest", "recent"}, {"post", "posts"}]
    assert list(needs("<n> comment[s]")) == [{"0"}, {"comment", "comments"}]


def test_a_line_has_words_marks_and_numbers_as_signs() -> None:
    assert {"mail", "us", "@", "0"} <= signs_of("e-mail us @ 5")


def test_an_open_bracket_is_an_error() -> None:
    with pytest.raises(ValueError, match="a bracket is open"):
        expression("comment(s")
