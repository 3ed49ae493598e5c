"""What sentences are about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.comparing.pairing import told

from reader.comparing.alignment.terms import ground
from reader.language.word_vectors import NOWHERE


def test_rare_words_weigh_more_than_common_ones() -> None:
    common = ground(
        told("The pier fell.", "The pier was old."), told("The pier broke.", "A crane fell this year.")
    )
    weights = common.weights
    assert weights["crane"] > weights["pier"]
    assert weights["crane"] > weights["year"]


def test_a_surname_stands_for_the_full_name() -> None:
    common = ground(told("Peter Lund came.", "“It fell,” Peter said."), told("The mayor came."))
    assert "lund" in common.left.sentences[1].counts


def test_numbers_in_words_and_in_digits_are_one_term() -> None:
    common = ground(told("Three cranes fell."), told("3 cranes fell."))
    assert common.left.sentences[0].numbers == common.right.sentences[0].numbers == {"3"}


def test_phrases_are_terms() -> None:
    common = ground(told("She stepped down."), told("She quit."))
    assert "step_down" in common.left.sentences[0].counts


def test_a_script_without_blanks_is_taken_two_characters_at_a_time() -> None:
    common = ground(told("大桥倒塌了。"), told("桥。"))
    assert "大桥" in common.left.sentences[0].counts


def test_vectors_have_length_one() -> None:
    common = ground(told("The old pier fell."), told("It fell."))
    assert sum(places[0] ** 2 for places in common.left.holders.values()) == pytest.approx(1)


def test_a_sentence_of_marks_is_about_nothing() -> None:
    common = ground(told("***"), told("It fell."))
    assert common.left.holders == {}


def test_what_sentences_speak_of_is_known_in_english_only() -> None:
    english, german = told("The ship sank."), told("Der Sturm kam.")
    german = replace(german, article=replace(german.article, language="de"))
    assert ground(english, english).left.topics[0].figures
    assert ground(english, german).left.topics == ground(english, german).right.topics == (NOWHERE,)
