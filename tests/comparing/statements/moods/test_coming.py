"""What is settled, left open, ordered or asked for."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.moods.coming import coming
from reader.comparing.statements.sides import sides
from reader.language.moods import ASKED, CERTAIN, ORDERED, POSSIBLE


@pytest.mark.parametrize(
    ("text", "act", "mood"),
    [
        ("The council will sell the pier.", ("sell",), "sure"),
        ("The council may have to sell the pier.", ("sell",), "open"),
        ("The council is in talks about a possible merger.", ("merger",), "open"),
        ("The council was ordered to sell the pier.", ("sell",), "ordered"),
        ("The council was urged to sell the pier.", ("sell",), "asked"),
        ("Nobody was forced to sell the pier.", ("sell",), "asked"),
        ("The state ordered the council to sell the pier.", ("sell",), "ordered"),
        ("The state asked the council to sell the pier.", ("sell",), "asked"),
        ("The state ordered a public inquiry.", ("inquiri",), "ordered"),
        ("The council called for a public inquiry.", ("inquiri",), "asked"),
        ("The council has not said whether it sold the pier.", ("sell",), "open"),
        ("The council is toying with the idea of a sale.", ("sale",), "open"),
        ("The council met to decide how much it must pay.", ("pay",), "open"),
        ("The council could build a pier that would pay.", ("build",), "open"),
    ],
)
def test_a_mood_is_told_with_its_act(text: str, act: tuple[str, ...], mood: str) -> None:
    (side,) = sides(told(text))
    assert [(found.stems, found.mood) for found in coming(side)] == [(act, mood)]


@pytest.mark.parametrize(
    "text",
    [
        "Will the council sell the pier?",
        "If it must, the council will sell it if prices rise.",
        "The council cannot sell the pier.",
        "The council could not sell the pier.",
        "The pier may have been sold.",
    ],
)
def test_questions_conditions_and_guesses_have_no_mood(text: str) -> None:
    (side,) = sides(told(text))
    assert [found for found in coming(side) if found.stems[0] == "sell"] == []


def test_what_something_may_be_is_named_by_its_last_noun() -> None:
    (side,) = sides(told("It may be a brand new island."))
    assert [found.stems[0] for found in coming(side)] == ["island"]


def test_what_is_measured_is_no_act() -> None:
    (side,) = sides(told("The pier will cost 3 million."))
    assert list(coming(side)) == []


def test_no_words_have_two_moods() -> None:
    texts = [text for table in (CERTAIN, POSSIBLE, ORDERED, ASKED) for text in set(table)]
    assert len(texts) == len(set(texts))
