"""What a person has said of sentences."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.decisions import decided
from reader.model import LinkDecision

LEFT, RIGHT = told("The fair was full.", "It rained."), told("It rained.", "The fair was empty.")


def test_a_person_may_say_that_two_sentences_belong_together_or_not() -> None:
    decisions = [
        LinkDecision("The fair was full.", "The fair was empty.", False),
        LinkDecision("It rained.", "It rained.", True),
        LinkDecision("It snowed.", "It rained.", True),
    ]
    assert decided(LEFT, RIGHT, decisions) == {(0, 1): False, (1, 0): True}
    assert decided(LEFT, RIGHT, []) == {}


def test_the_last_word_on_two_sentences_holds() -> None:
    decisions = [LinkDecision("It rained.", "It rained.", linked) for linked in (True, False)]
    assert decided(LEFT, RIGHT, decisions) == {(1, 0): False}
