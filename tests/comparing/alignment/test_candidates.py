"""Candidates by the inverted index, against the slow and obvious way."""

from __future__ import annotations

from itertools import product

import pytest
from tests.comparing.pairing import told

from reader.comparing.alignment.candidates import best, scores
from reader.comparing.alignment.term_match import kin
from reader.comparing.alignment.terms import ground
from reader.errors import Cancelled
from reader.language.synonyms import groups_of

LEFT = (
    "The old pier of Sandhaven collapsed on Tuesday.",
    "Orla Fenwick, the mayor, blamed the storm.",
    "Two fishermen were injured.",
)
RIGHT = (
    "Two people were hurt when the pier fell.",
    "The mayor said a storm had weakened it.",
    "Sandhaven will build another pier.",
    "Taxes will rise.",
)


def match(one: str, other: str) -> float:
    """How much two terms match, by the definition."""
    if one == other:
        return 1.0
    long = len(one) >= 6 and len(other) >= 6 and "_" not in one + other
    derived = long and one[:6] == other[:6] and not one[0].isdigit()
    return 0.7 if derived or set(groups_of(one)) & set(groups_of(other)) else 0.0


def test_the_index_finds_what_comparing_all_pairs_finds() -> None:
    common = ground(told(*LEFT), told(*RIGHT))
    rows = scores(common)
    for i, j in product(range(len(LEFT)), range(len(RIGHT))):
        slow = sum(
            here.get(i, 0.0) * there.get(j, 0.0) * match(one, other)
            for (one, here), (other, there) in product(
                common.left.holders.items(), common.right.holders.items()
            )
        )
        assert rows[i].get(j, 0.0) == pytest.approx(slow, abs=1e-8)


def test_derivations_match_and_phrases_that_begin_alike_do_not() -> None:
    assert "australian" in kin(["australia"], ["australian"])["australia"]
    assert kin(["take_over"], ["take_off"]) == {}


def test_the_same_terms_in_the_other_order_have_the_same_scores() -> None:
    here, there = ground(told(*LEFT), told(*RIGHT)), ground(told(*RIGHT), told(*LEFT))
    forth = scores(here)
    back = scores(there)
    assert {(i, j): s for i, row in enumerate(forth) for j, s in row.items()} == {
        (i, j): s for j, row in enumerate(back) for i, s in row.items()
    }


def test_the_best_of_each_row_and_column_are_kept() -> None:
    rows = [{j: 0.1 * (j + 1) for j in range(9)}, {0: 0.9, 8: 0.03}, {}]
    kept = best(rows, 9)
    assert (0, 8) in kept and (1, 0) in kept and (1, 8) in kept and (0, 0) in kept
    assert kept == sorted(kept)


def test_a_pair_with_next_to_nothing_in_common_is_no_candidate() -> None:
    assert best([{0: 0.001}], 1) == []


def test_the_more_pairs_there_are_the_more_alike_a_candidate_has_to_be() -> None:
    few, many = [{0: 0.1}] * 200, [{0: 0.1}] * 2000
    assert len(best(few, 200)) > 0
    assert best(many, 2000) == []


def test_work_that_nobody_waits_for_stops() -> None:
    common = ground(told(*LEFT), told(*RIGHT))
    with pytest.raises(Cancelled):
        scores(common, cancelled=lambda: True)
