"""What is settled, left open, ordered, asked for, coming or done."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.moods import asserted, coming
from reader.comparing.statements.pairs import sides
from reader.language.moods import ASKED, CERTAIN, ORDERED, POSSIBLE, SETTLED, UNSETTLED


@pytest.mark.parametrize(
    ("text", "act", "mood"),
    [
        ("The council will sell the pier.", ("sell",), "sure"),
        ("The council may have to sell the pier.", ("sell",), "open"),
        ("The council would not rule out a tax rise.", ("tax", "rise"), "open"),
        ("The council is in talks about a possible merger.", ("merger",), "open"),
        ("The council was ordered to sell the pier.", ("sell",), "ordered"),
        ("The council was urged to sell the pier.", ("sell",), "asked"),
        ("A sale of the pier is planned.", ("sale",), "sure"),
        ("A sale of the pier is under consideration.", ("sale",), "open"),
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
        "Divers could see the pier.",
        "The council cannot sell the pier.",
        "The pier may have been sold.",
    ],
)
def test_questions_conditions_abilities_and_guesses_have_no_mood(text: str) -> None:
    (side,) = sides(told(text))
    assert [found for found in coming(side) if found.stems[0] in ("sell", "see")] == []


def test_a_verb_in_the_present_comes_and_one_in_the_past_is_done() -> None:
    text = "The team moves to Quorvex next spring and has closed its school."
    (side,) = sides(told(text))
    assert [(found.stems[0], found.mood) for found in asserted(side)] == [("move", "sure"), ("close", "done")]


def test_no_words_have_two_moods() -> None:
    for one, other in ((CERTAIN, POSSIBLE), (ORDERED, ASKED), (CERTAIN, ORDERED), (SETTLED, UNSETTLED)):
        assert not set(one) & set(other)
