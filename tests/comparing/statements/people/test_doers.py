"""Who did it, without a name."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.people.doers import differences
from reader.comparing.statements.sides import sides
from reader.language.offices.person_nouns import BYSTANDERS
from reader.language.tokens import tokens


def compared(left: str, right: str, odds: float = 0.8) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(differences(a, b, {(0, 0): odds}))
    assert found == [(one, other) for other, one in spans(differences(b, a, {(0, 0): odds}))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The seal was found by a retired nurse.",
            "A surfer spotted the seal.",
            ("a retired nurse", "A surfer"),
        ),
        (
            "The coins were found on Monday by a hiker.",
            "On Monday a plumber discovered the coins.",
            ("a hiker", "a plumber"),
        ),
    ],
)
def test_two_who_are_said_to_have_done_it_are_told(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The seal was found by a hiker.", "A walker spotted the seal."),
        ("The seal was found by a hiker.", "A surfer photographed the seal."),
        ("The seal was found by a hiker's dog.", "A surfer spotted the seal."),
        ("The seal was found by a hiker.", "The seal was found by the town's harbor master."),
    ],
)
def test_who_may_be_one_and_other_deeds_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_the_deed_may_be_told_by_any_verb_where_the_link_is_sure() -> None:
    left, right = "The coins were dug up by a farmer.", "A schoolboy found the coins."
    assert compared(left, right, 0.8) == []
    assert compared(left, right, 0.99) == [("a farmer", "A schoolboy")]


def test_sentences_that_are_no_likely_link_are_not_compared() -> None:
    assert compared("The seal was found by a hiker.", "A surfer spotted the seal.", 0.4) == []


def test_every_word_is_read_as_one() -> None:
    assert all([token.norm for token in tokens(word)] == [word] for word in BYSTANDERS)
