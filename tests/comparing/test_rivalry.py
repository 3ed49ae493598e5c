"""Rivals, and which of them are told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from math import log

import pytest

from reader.comparing.rivalry import Model, Rivals
from reader.model import Span


@dataclass(frozen=True)
class Said:
    """Something said at a place."""

    words: str
    sentence: int = 0

    @property
    def span(self) -> Span:
        return Span(self.sentence, 0, len(self.words), self.words)


def rivals(left: Said, right: Said, likely: float) -> Rivals[Said]:
    return Rivals(left, right, (log(likely / (1 - likely)),))


MODEL = Model({"odds": (1.0, "how likely"), "bias": (0.0, "")}, conflict=0.45)


def test_a_model_weighs_each_feature_and_adds_its_bias() -> None:
    model = Model({"near": (0.5, ""), "far": (0.0, ""), "bias": (-1.0, "")}, conflict=0.5)
    assert model.likely((2.0, 9.0)) == 0.5
    assert model.likely((0.0, 9.0)) < 0.5 < model.likely((4.0, 9.0))


@pytest.mark.parametrize("features", product((0.0, 0.5, 1.0), repeat=3))
def test_what_is_not_known_yet_makes_no_rivals_likelier_than_at_best(features: tuple[float, ...]) -> None:
    model = Model(
        {"near": (0.5, ""), "far": (-2.0, ""), "close": (3.0, ""), "bias": (-1.0, "")}, conflict=0.5
    )
    bounds = [model.at_best(features[:known]) for known in range(4)]
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[-1] == model.likely(features)


def test_what_is_likely_enough_is_told_the_likeliest_first() -> None:
    told = (0.46, 0.9, 0.44)
    weak, strong, silent = (rivals(Said("a", n), Said("b", n), likely) for n, likely in enumerate(told))
    assert [pair for pair, _ in MODEL.conflicts([weak, strong, silent])] == [strong, weak]


def test_of_equally_likely_rivals_those_that_stand_first_come_first() -> None:
    later, first = (rivals(Said("a", n), Said("b", n), 0.9) for n in (1, 0))
    assert [pair for pair, _ in MODEL.conflicts([later, first])] == [first, later]


def test_of_two_sentences_one_pair_is_told() -> None:
    found = [rivals(Said("a"), Said(other), likely) for other, likely in (("b", 0.6), ("c", 0.9))]
    ((pair, _),) = MODEL.conflicts(found)
    assert pair.right.words == "c"


def test_what_is_said_twice_contradicts_in_both_sentences_and_nothing_else() -> None:
    left, there, again, other = Said("41"), Said("43"), Said("43", 1), Said("97")
    found = [rivals(left, there, 0.9), rivals(left, again, 0.7), rivals(left, other, 0.8)]
    told = replace(MODEL, says=lambda said: said.words).conflicts(found)
    assert [pair.right for pair, _ in told] == [there, again]


def test_a_conflict_stands_where_its_rivals_do() -> None:
    found = rivals(Said("41"), Said("43", 2), 0.9).conflict("number", "sure", "boats")
    assert (found.left.text, found.right.text, found.right.sentence) == ("41", "43", 2)
    assert (found.kind, found.verdict, found.certainty, found.about) == (
        "number",
        "conflict",
        "sure",
        "boats",
    )


def test_a_probability_has_a_word() -> None:
    model = Model({"bias": (0.0, "")}, conflict=0.5, sure=0.9)
    assert [model.certainty(share) for share in (0.95, 0.7, 0.5)] == ["sure", "likely", "guess"]
    assert MODEL.certainty(1.0) == "likely"
