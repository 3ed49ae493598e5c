"""Sentences that both accounts have."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.alignment.twins import twins


def test_the_same_words_make_a_twin_whatever_the_marks() -> None:
    assert twins(told("“It fell,” he said."), told("Nobody knew.", '"It fell", he said.')) == ((0, 1),)


def test_repeated_sentences_are_paired_in_order() -> None:
    assert twins(told("It fell.", "It fell.", "It fell."), told("It fell.", "It rose.", "It fell.")) == (
        (0, 0),
        (1, 2),
    )


def test_a_sentence_without_words_has_no_twin() -> None:
    assert twins(told("***"), told("***")) == ()


def test_of_repeated_sentences_those_beside_the_same_neighbour_are_paired() -> None:
    old = told("It fell.", "Nobody knew.", "It rained.", "Nobody knew.")
    assert twins(old, told("It rained.", "Nobody knew.")) == ((2, 0), (3, 1))
    assert twins(
        told("It rained.", "Nobody knew.", "It fell.", "Nobody knew."), told("It fell.", "Nobody knew.")
    ) == (
        (2, 0),
        (3, 1),
    )


def test_the_same_marks_come_before_other_ones() -> None:
    assert twins(told("It fell!", "It fell."), told("It fell.", "It fell!")) == ((0, 1), (1, 0))


def test_a_block_of_repeated_sentences_moves_as_one() -> None:
    song = ("La la la.", "La la la.", "It fell.")
    assert twins(told("La la la.", "It rose.", *song), told(*song, "La la la.", "It rose.")) == (
        (0, 3),
        (1, 4),
        (2, 0),
        (3, 1),
        (4, 2),
    )
