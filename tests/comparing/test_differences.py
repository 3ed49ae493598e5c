"""Which differences are told, and in what order."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from tests.comparing.pairing import told

from reader.comparing.differences import AGREEING, CERTAINTY, KINDS, credible, distinct, ranked, weight
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
    assert ranked(A, B, [early, late]) == (late, early)


def test_who_and_whether_come_before_when() -> None:
    time, quote = difference("time", 1), difference("quote", 1)
    assert ranked(A, B, [time, quote]) == (quote, time)


def test_a_sure_one_comes_before_a_guess() -> None:
    guess, sure = difference("date", 1, "guess"), difference("date", 2)
    assert ranked(A, B, [guess, sure]) == (sure, guess)


def test_the_lead_comes_before_the_end() -> None:
    end, lead = difference("date", 3), difference("date", 1)
    assert ranked(A, B, [end, lead]) == (lead, end)


def test_the_dead_come_first() -> None:
    dead, money = difference("number", 0), difference("money", 0)
    assert weight(A, B, dead) == weight(A, B, money) > KINDS["number"] + 1.5


def test_the_weight_is_the_same_from_the_other_side() -> None:
    found = Difference("date", "conflict", "sure", Span(0, 0, 2, "It"), Span(3, 0, 2, "It"))
    mirrored = replace(found, left=found.right, right=found.left)
    assert weight(A, B, found) == weight(B, A, mirrored)


def test_the_order_of_what_comes_in_does_not_matter() -> None:
    some = [difference("date", 1), difference("quote", 3), difference("time", 0)]
    assert ranked(A, B, some) == ranked(A, B, some[::-1])


TEXT = "It left on Tuesday at noon."


def between(kind: DifferenceKind, start: int, end: int, sentence: int = 0) -> Difference:
    span = Span(sentence, start, end, TEXT[start:end])
    return Difference(kind, "conflict", "likely", span, span)


def test_the_more_telling_kind_of_two_for_one_place_stays() -> None:
    date, name = between("date", 11, 18), between("name", 11, 18)
    assert distinct([name, date]) == (date,)


def test_a_conflict_stays_before_a_lesser_difference_of_a_more_telling_kind() -> None:
    opposed, lesser = (
        between("negation", 11, 15),
        replace(between("attribution", 8, 18), verdict="rounding"),
    )
    assert distinct([lesser, opposed]) == (opposed,)


def test_of_one_kind_the_longer_words_stay() -> None:
    short, long = between("place", 11, 18), between("place", 8, 18)
    assert distinct([short, long]) == (long,)


def test_other_places_stay_apart_in_their_order() -> None:
    found = [between("time", 22, 26), between("date", 11, 18), between("date", 11, 18, sentence=1)]
    assert distinct(found) == tuple(found)


def test_the_same_words_on_one_side_only_are_two_differences() -> None:
    first = between("number", 11, 18)
    second = Difference("number", "conflict", "likely", first.left, Span(0, 22, 26, "noon"))
    assert distinct([first, second]) == (first, second)


def test_a_long_agreement_lets_no_lone_guess_be_told() -> None:
    guess, rounding = (
        difference("date", 1, "guess"),
        replace(difference("role", 2, "guess"), verdict="rounding"),
    )
    assert credible([guess, rounding], AGREEING) == (rounding,)
    assert credible([guess, rounding], AGREEING - 1) == (guess, rounding)
    assert credible([guess, difference("quote", 3)], AGREEING) == (difference("quote", 3),)
    assert credible([guess, rounding], AGREEING, by_hand=[(1, 1)]) == (guess, rounding)


def test_what_alone_is_likely_in_a_long_agreement_is_a_guess() -> None:
    likely, guess = difference("date", 1, "likely"), difference("time", 2, "guess")
    assert credible([likely, guess], AGREEING) == (difference("date", 1, "guess"), guess)
    assert credible([likely, difference("money", 3, "likely")], AGREEING)[0] == likely
    assert credible([difference("age", 1), guess], AGREEING) == (difference("age", 1), guess)
