"""Pieces between quotation marks, and which belong together."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.quoting.pieces import groups, is_speech


def grouped(*blocks: str) -> list[list[str]]:
    return [[piece.text for piece in group] for group in groups(read(*blocks))]


@pytest.mark.parametrize(
    "text",
    [
        "“It fell,” she said, “at noon.”",
        "“It fell,” said Maria Berg, the mayor of Lune. “At noon.”",
        "“It fell!” she cried. “At noon.”",
        "She called it “old” and “rotten”.",
        "“It fell.” “At noon.”",
        "“It fell,” said one baker, who asked for no name, “at noon.”",
    ],
)
def test_two_pieces_of_one_quotation(text: str) -> None:
    assert [len(group) for group in grouped(text)] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "“It fell,” she said. He added: “At noon.”",
        "“It fell.” Maria Berg said, “At noon.”",
        "“It fell,” and then it rained. “At noon.”",
        "She said it “fell” and that it was “far too old”.",
    ],
)
def test_two_quotations(text: str) -> None:
    assert [len(group) for group in grouped(text)] == [1, 1]


def test_a_piece_whose_comma_leads_to_somebody_else_is_a_quotation_of_its_own() -> None:
    assert [len(g) for g in grouped("“It fell,” said Maria Berg. “It sank,” was what Jan Holt saw.")] == [
        1,
        1,
    ]
    assert grouped("“It fell,” she said. “At noon.” “It sank,” Jan Holt said.") == [
        ["It fell,", "At noon."],
        ["It sank,"],
    ]


def test_a_quotation_runs_on_where_the_next_block_repeats_the_mark() -> None:
    assert grouped("“It fell.", "“At noon.”") == [["It fell.", "At noon."]]


def test_a_quotation_within_a_sentence_may_run_on_over_a_block_too() -> None:
    assert grouped("She hoped it “falls.", "“At noon.”") == [["falls.", "At noon."]]


def test_a_quotation_ends_where_the_next_block_has_no_mark() -> None:
    assert grouped("She said: “It fell.", "It was noon.") == [["It fell."]]


def speech(text: str, is_said: bool = False) -> bool:
    (pieces,) = groups(read(text))
    return is_speech(pieces, is_said)


@pytest.mark.parametrize(
    "text",
    [
        "“It fell at noon.”",
        "They wrote that “the dam is old and in need of work”.",
        "The pier became “quite useless”.",
        "The sign “we are closed” hung there.",
        "She read from a sheet of paper: “The dam is old and in need of work.”",
        "He asked not to be named, “and we all know why.”",
    ],
)
def test_sentences_clauses_and_predicates_are_speech(text: str) -> None:
    assert speech(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film “The Old Pier” won.",
        "It is known as “slow water”.",
        "That earned it the nickname of “slow water”.",
        "The “clean water” plan failed.",
        "They sell “smart” cranes.",
        "The “Lune Nine” were freed.",
        "They loved “One Dam After Another.”",
        "The firm has another name, “the lune mill and more”",
        "They run with the slogan “we are for the dam”.",
    ],
)
def test_titles_terms_and_names_are_not(text: str) -> None:
    assert not speech(text)


def test_a_word_that_is_said_may_be_an_answer_but_no_part_of_what_somebody_says_in_other_words() -> None:
    assert speech("The man answered, “Correct.”", True)
    assert speech("Holt gave an “angry” speech, she said.", True)
    assert not speech("Holt may be able to “smell” thick smoke, she said.", True)
    assert not speech("Holt may be able to “smell” and “taste” thick smoke, she said.", True)
