"""The table of relatedness tells words of one field from words of another."""

from __future__ import annotations

from math import isclose

import pytest

from reader.language.stems import stem
from reader.language.word_vectors import NOWHERE, USUAL, Direction, direction, lanes, nearness


def pointing(text: str) -> Direction:
    return direction(lanes(stem(word, "en"), 1.0) for word in text.split())


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        ("school", "classroom", "harbor"),
        ("doctor", "hospital", "football"),
        ("judge", "trial", "weather"),
        ("ship", "vessel", "election"),
        ("flames", "firefighters", "budget"),
        ("classes resume", "schools reopen", "prices rise"),
    ],
)
def test_words_of_one_field_are_nearer_than_words_of_two(one: str, near: str, far: str) -> None:
    assert nearness(pointing(one), pointing(near)) > nearness(pointing(one), pointing(far)) + 0.1


def test_the_same_words_are_as_near_as_can_be_in_any_order() -> None:
    one, other = pointing("storm damaged roof"), pointing("roof damaged storm")
    assert one == other and isclose(nearness(one, other), 1.0, abs_tol=1e-6)


def test_nearness_is_the_same_from_either_side() -> None:
    one, other = pointing("mayor bridge"), pointing("river storm")
    assert nearness(one, other) == nearness(other, one) and -1 <= nearness(one, other) <= 1


def test_words_that_are_unknown_say_nothing() -> None:
    assert pointing("qzxv") == NOWHERE and nearness(NOWHERE, pointing("storm")) == USUAL
    assert pointing("storm qzxv") == pointing("storm")


def test_a_word_that_weighs_more_draws_the_sum_to_itself() -> None:
    goal = pointing("hospital")
    heavy = direction([lanes("hospit", 4.0), lanes("elect", 1.0)])
    light = direction([lanes("hospit", 1.0), lanes("elect", 4.0)])
    assert nearness(heavy, goal) > nearness(light, goal)


def test_a_long_sentence_of_heavy_words_does_not_overflow() -> None:
    words = ["storm", "roof", "hospit", "elect"] * 5000
    many = direction(lanes(word, 2.0) for word in words)
    assert isclose(nearness(many, direction(lanes(word, 2.0) for word in words[:4])), 1.0, abs_tol=1e-6)
