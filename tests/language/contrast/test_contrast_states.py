"""The table of states."""

from __future__ import annotations

from itertools import combinations

import pytest

from reader.language.contrast.contrast_states import STATES
from reader.language.contrast.contrasts import contrast, is_converse, reversals
from reader.language.contrast.phrases import keys

LINES = [[group.split() for group in line.split(" | ")] for line in STATES.strip().splitlines()]


def test_no_word_stands_on_both_sides_of_a_contrast() -> None:
    twice = [
        set(map(tuple, (k for e in one for k in keys([e])[e]))) & {k for e in other for k in keys([e])[e]}
        for groups in LINES
        for one, other in combinations(groups, 2)
    ]
    assert [words for words in twice if words] == []


def test_words_that_exclude_one_another_mean_the_same_nowhere() -> None:
    held = [[{k for e in group for k in keys([e])[e]} for group in groups] for groups in LINES]
    assert [
        (a, b)
        for groups in held
        for one, other in combinations(groups, 2)
        for a in sorted(one)
        for b in sorted(other)
        if set(reversals(a)) & set(reversals(b))
    ] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("clear_desk", "stay_on"),
        ("put_out", "rage"),
        ("under_control", "out_of_control"),
        ("act_alone", "accomplice"),
        ("uninsured", "insurance_policy"),
        ("behind_closed_doors", "in_public"),
    ],
)
def test_one_state_excludes_another(one: str, other: str) -> None:
    (left, *_), (right, *_) = keys([one])[one], keys([other])[other]
    assert contrast(left, right) == contrast(right, left) == "negation"


def test_who_wins_has_somebody_who_loses() -> None:
    assert is_converse(("win",), ("lose",)) and not is_converse(("accept",), ("reject",))
