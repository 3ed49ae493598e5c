"""A pair among the other pairs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.alignment.neighbours import Neighbours
from reader.comparing.alignment.weights import AMONG

ODDS = {(0, 0): 0.9, (0, 1): 0.2, (1, 0): 0.3, (1, 1): 0.6, (2, 2): 0.8}
TABLES = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)),
    st.integers(0, 1000).map(lambda n: n / 1000),
    min_size=1,
)


def around(pair: tuple[int, int]) -> dict[str, float]:
    return dict(zip(AMONG, Neighbours(ODDS).features(pair), strict=True))


def test_the_pairs_before_and_after_are_seen_so_far_as_neither_sentence_is_anothers() -> None:
    assert around((2, 2))["best diagonal"] == 0.6
    assert around((1, 1))["best diagonal"] == pytest.approx((1 - 0.3) * 0.9)


def test_the_rivals_of_row_and_column_are_seen() -> None:
    found = around((1, 1))
    assert (found["weaker rival"], found["stronger rival"]) == (0.2, 0.3)


def test_a_square_is_two_rivals_and_the_pair_across_from_it() -> None:
    assert around((1, 1))["best square"] == 0.3 * 0.2 * 0.9


@given(TABLES)
def test_the_features_are_the_same_from_the_other_side(odds: dict[tuple[int, int], float]) -> None:
    here, there = Neighbours(odds), Neighbours({(j, i): share for (i, j), share in odds.items()})
    assert all(here.features((i, j)) == there.features((j, i)) for i, j in odds)
