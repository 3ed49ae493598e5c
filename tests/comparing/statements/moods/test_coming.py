"""What is settled, left open, ordered, asked for, coming or done."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.moods.coming import asserted, coming
from reader.comparing.statements.sides import sides
from reader.language.moods import (
    ASKED,
    CERTAIN,
    COMPULSORY,
    OPTIONAL,
    ORDERED,
    POSSIBLE,
    PROBABLE,
    SETTLED,
    UNSETTLED,
)


@pytest.mark.parametrize(
    ("text", "act", "mood"),
    [
        ("The council will sell the pier.", ("sell",), "sure"),
        ("The council may have to sell the pier.", ("sell",), "open"),
        ("The council would not rule out a tax rise.", ("rise",), "open"),
        ("The council is in talks about a possible merger.", ("merger",), "open"),
        ("The council was ordered to sell the pier.", ("sell",), "ordered"),
        ("The council was urged to sell the pier.", ("sell",), "asked"),
        ("A sale of the pier is planned.", ("sale",), "sure"),
        ("The council is expected to sell the pier.", ("sell",), "likely"),
        ("Nobody was forced to sell the pier.", ("sell",), "asked"),
        ("A sale of the pier is compulsory.", ("sale",), "ordered"),
        ("A sale of the pier is optional.", ("sale",), "asked"),
        ("A sale of the pier is under consideration.", ("sale",), "open"),
        ("Two sales, a barn and a pier, might follow.", ("pier",), "open"),
        ("The state ordered the council to sell the pier.", ("sell",), "ordered"),
        ("The state asked the council to sell the pier.", ("sell",), "asked"),
        ("The state ordered a public inquiry.", ("inquiri",), "ordered"),
        ("The council called for a public inquiry.", ("inquiri",), "asked"),
        ("The council has not said whether it sold the pier.", ("sell",), "open"),
        ("The council is toying with the idea of a sale.", ("sale",), "open"),
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
        "The pier may have been sold.",
    ],
)
def test_questions_conditions_and_guesses_have_no_mood(text: str) -> None:
    (side,) = sides(told(text))
    assert [found for found in coming(side) if found.stems[0] == "sell"] == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The team has closed its school.", "close"),
        ("The team moves to Quorvex.", "move"),
        ("The team is shutting its school.", "shut"),
        ("Quorvex is a brand new island.", "island"),
    ],
)
def test_what_was_done_and_what_is_so_are_told_as_done(text: str, act: str) -> None:
    (side,) = sides(told(text))
    assert [(found.stems[0], found.mood) for found in asserted(side, ())] == [(act, "done")]


def test_what_something_may_be_is_named_by_its_last_noun() -> None:
    (side,) = sides(told("It may be a brand new island."))
    assert [found.stems[0] for found in coming(side)] == ["island"]


def test_what_is_measured_is_no_act() -> None:
    (side,) = sides(told("The pier will cost 3 million."))
    assert list(coming(side)) == []


def test_no_words_have_two_moods() -> None:
    for tables in ((CERTAIN, PROBABLE, POSSIBLE, ORDERED, ASKED), (SETTLED, UNSETTLED, COMPULSORY, OPTIONAL)):
        texts = [text for table in tables for text in set(table)]
        assert len(texts) == len(set(texts))
