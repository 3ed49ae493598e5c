"""Explanations that the other account rejects."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.causes import differences
from reader.comparing.statements.causes.rejected import rejections
from reader.comparing.statements.sides import sides
from reader.language.contrast.rejections import EXPLAINING, TALK


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Talk of sabotage was unfounded, the harbor master said.", "of sabotage was"),
        ("The icy steps are not to blame.", "The icy steps are"),
        ("A worn cable snapped, not because of the wind.", "the wind"),
    ],
)
def test_what_a_sentence_rejects_is_read(text: str, words: str) -> None:
    (side,) = sides(told(text))
    assert words in [side.span(first, last).text for first, last in rejections(side)]


@pytest.mark.parametrize("text", ["The ferry was not insured.", "It is not the first fire at the mill."])
def test_a_plain_denial_rejects_no_explanation(text: str) -> None:
    (side,) = sides(told(text))
    assert list(rejections(side)) == []


def compared(left: str, right: str) -> list[tuple[str, str]]:
    found = differences(sides(told(left)), sides(told(right)), {}, anywhere=True)
    return [(d.left.text, d.right.text) for d in found]


def test_a_cause_that_the_other_account_rejects_is_told_from_either_side() -> None:
    left, right = "The oven was lit by a careless baker.", "The fire was blamed on sparks."
    given, refused = "The mill burned because of sparks.", "The mill burned. Sparks were not to blame."
    assert compared(given, refused) == [("because of sparks", "Sparks were")]
    assert compared(refused, given) == [("Sparks were", "because of sparks")]
    assert compared(left, right) == []


def test_what_stands_for_a_cause_is_a_name_of_talk() -> None:
    assert EXPLAINING <= TALK


@pytest.mark.parametrize(
    "sound",
    [
        "The kiln was in good order, the insurer said.",
        "The kiln that he had lit was in good order.",
        "The kiln worked as it should.",
    ],
)
def test_a_thing_with_which_nothing_was_wrong_clears_the_cause_that_names_it(sound: str) -> None:
    assert len(compared("Blame fell on the kiln: a cracked kiln caused the blaze.", sound)) == 1


def test_a_thing_that_caused_nothing_is_not_cleared() -> None:
    assert (
        compared("A cracked kiln caused the blaze.", "The chimney was in good order, the insurer said.") == []
    )
