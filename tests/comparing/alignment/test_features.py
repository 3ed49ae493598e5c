"""What speaks for and against a pair."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.alignment.features import CloserLook
from reader.comparing.alignment.terms import ground
from reader.comparing.alignment.weights import COVERED, OWN
from reader.model import Account

LEFT = (
    "The pier of Sandhaven fell at 6.40 a.m.",
    "Orla Fenwick blamed the storm for it.",
    "Nobody was hurt.",
)
RIGHT = ("It fell at 6:40 a.m., a Sandhaven official said.", "No one was injured.", "The storm was strong.")


def measured(left: Account, right: Account, i: int, j: int) -> dict[str, float]:
    ((_, values),) = CloserLook(ground(left, right)).at([(i, j)])
    return dict(zip((*OWN, *COVERED), values, strict=True))


def test_a_clause_that_both_sentences_tell_counts_beside_a_long_rest() -> None:
    right = told("The pier of Sandhaven fell.")
    long = told(
        "The council will meet on Monday to vote on taxes, schools and roads, while the pier of Sandhaven fell."
    )
    found = measured(long, right, 0, 0)
    told_apart = measured(
        told("The council will meet on Monday to vote on taxes, schools and roads."), right, 0, 0
    )
    assert found["clause"] > 0.5 > told_apart["clause"] and found["clause weight"] > 0


def test_a_point_of_a_list_stands_near_to_any_sentence() -> None:
    right = told("It was dark.", "It was cold.", "It was wet.", "The pier of Sandhaven fell.")
    point, plain = (
        told("- The pier of Sandhaven fell.", "- It rained."),
        told("The pier of Sandhaven fell.", "It rained."),
    )
    assert measured(point, right, 0, 3)["distance"] < 0.2 < measured(plain, right, 0, 3)["distance"]


def test_features_are_the_same_from_the_other_side() -> None:
    left, right = told(*LEFT), told(*RIGHT)
    for i in range(3):
        for j in range(3):
            assert measured(left, right, i, j) == measured(right, left, j, i)


def test_a_shared_value_and_a_shared_name_are_seen() -> None:
    found = measured(told(*LEFT), told(*RIGHT), 0, 0)
    assert found["best value"] == 1 and found["best name"] > 0


def test_the_best_pair_of_its_row_and_column_leads_both() -> None:
    found = measured(told(*LEFT), told(*RIGHT), 0, 0)
    assert found["least gap"] > 0 and found["most gap"] > 0
