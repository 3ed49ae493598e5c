"""One difference for one place."""

from __future__ import annotations

from dataclasses import replace

from reader.comparing.distinct import distinct
from reader.model import Difference, DifferenceKind, Span

TEXT = "It left on Tuesday at noon."


def difference(kind: DifferenceKind, start: int, end: int, sentence: int = 0) -> Difference:
    span = Span(sentence, start, end, TEXT[start:end])
    return Difference(kind, "conflict", "likely", span, span)


def test_the_more_telling_kind_of_two_for_one_place_stays() -> None:
    date, name = difference("date", 11, 18), difference("name", 11, 18)
    assert distinct([name, date]) == (date,)


def test_a_conflict_stays_before_a_lesser_difference_of_a_more_telling_kind() -> None:
    opposed, lesser = (
        difference("negation", 11, 15),
        replace(difference("attribution", 8, 18), verdict="rounding"),
    )
    assert distinct([lesser, opposed]) == (opposed,)


def test_of_one_kind_the_longer_words_stay() -> None:
    short, long = difference("place", 11, 18), difference("place", 8, 18)
    assert distinct([short, long]) == (long,)


def test_other_places_stay_apart_in_their_order() -> None:
    found = [difference("time", 22, 26), difference("date", 11, 18), difference("date", 11, 18, sentence=1)]
    assert distinct(found) == tuple(found)


def test_the_same_words_on_one_side_only_are_two_differences() -> None:
    first = difference("number", 11, 18)
    second = Difference("number", "conflict", "likely", first.left, Span(0, 22, 26, "noon"))
    assert distinct([first, second]) == (first, second)
