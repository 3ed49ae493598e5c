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
