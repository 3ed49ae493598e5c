"""The order of differences."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from tests.comparing.pairing import told

from reader.comparing.weight import CERTAINTY, KINDS, ordered, weight
from reader.model import Certainty, Difference, DifferenceKind, Span

A = told("The storm killed two people.", "It rained.", "It was dark.", "The pier fell at noon.")
B = told("The storm killed three people.", "It poured.", "It was late.", "The pier fell at ten.")


def difference(kind: DifferenceKind, sentence: int, certainty: Certainty = "sure") -> Difference:
    return Difference(kind, "conflict", certainty, Span(sentence, 0, 2, "It"), Span(sentence, 0, 2, "It"))


def test_there_is_a_weight_for_every_kind_and_certainty() -> None:
    assert set(KINDS) == set(get_args(DifferenceKind))
    assert set(CERTAINTY) == set(get_args(Certainty))


def test_a_conflict_comes_before_a_rounding() -> None:
    late, early = difference("time", 3), replace(difference("quote", 0), verdict="rounding")
    assert ordered(A, B, [early, late]) == (late, early)


def test_who_and_whether_come_before_when() -> None:
    time, quote = difference("time", 1), difference("quote", 1)
    assert ordered(A, B, [time, quote]) == (quote, time)


def test_a_sure_one_comes_before_a_guess() -> None:
    guess, sure = difference("date", 1, "guess"), difference("date", 2)
    assert ordered(A, B, [guess, sure]) == (sure, guess)


def test_the_lead_comes_before_the_end() -> None:
    end, lead = difference("date", 3), difference("date", 1)
    assert ordered(A, B, [end, lead]) == (lead, end)


def test_the_dead_come_first() -> None:
    dead, money = difference("number", 0), difference("money", 0)
    assert weight(A, B, dead) == weight(A, B, money) > KINDS["number"] + 1.5


def test_the_weight_is_the_same_from_the_other_side() -> None:
    found = Difference("date", "conflict", "sure", Span(0, 0, 2, "It"), Span(3, 0, 2, "It"))
    mirrored = replace(found, left=found.right, right=found.left)
    assert weight(A, B, found) == weight(B, A, mirrored)


def test_the_order_of_what_comes_in_does_not_matter() -> None:
    some = [difference("date", 1), difference("quote", 3), difference("time", 0)]
    assert ordered(A, B, some) == ordered(A, B, some[::-1])


def test_two_kinds_of_the_same_words_are_told_once() -> None:
    assert ordered(A, B, [difference("place", 1), difference("name", 1)]) == (difference("name", 1),)


def test_values_of_the_same_words_are_told_each() -> None:
    assert len(ordered(A, B, [difference("number", 1), difference("age", 1)])) == 2
