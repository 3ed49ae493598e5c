"""Credits: which outlet an account owes its report to."""

from __future__ import annotations

import pytest

import reader
from reader.comparing.accounts import account
from reader.comparing.stories.voices import credits, shared_credit
from reader.language.names.outlets import CUES, is_outlet
from reader.model import Account


def told(text: str) -> Account:
    return account(reader.parse(text, name="account.txt", clean=False))


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("She said so in an interview with the Harbour Times last week.", "Harbour Times"),
        ("“It was late,” he told the Northern Post.", "Northern Post"),
        ("The sale failed, according to Reuters.", "Reuters"),
        ("The Evening Herald first reported the sale.", "Evening Herald"),
    ],
    ids=["interview", "told", "according", "reported"],
)
def test_each_cue_finds_its_outlet(text: str, outlet: str) -> None:
    assert credits(told(text)) == (outlet,)


def test_there_is_an_example_for_every_cue() -> None:
    assert len(CUES) == 4


def test_a_person_is_no_outlet() -> None:
    assert credits(told("He told Mary Young that the sale had failed, according to John Miller.")) == ()
    assert not is_outlet("Times")


def test_initials_stand_for_the_name_that_another_account_spells_out() -> None:
    accounts = [
        told("She told the FT so."),
        told("She told the Financial Times so."),
        told("Nobody said so."),
    ]
    assert shared_credit(accounts) == ("Financial Times", (0, 1))


def test_one_credit_alone_is_not_shared() -> None:
    assert shared_credit([told("She told the Northern Post so."), told("Nobody said so.")]) == (None, ())
