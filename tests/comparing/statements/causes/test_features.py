"""What speaks for and against two causes."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.statements.causes.rivals import MODEL, rivals
from reader.comparing.statements.sides import sides


def features(left: str, right: str) -> dict[str, float]:
    (found,) = rivals(sides(told(left)), sides(told(right)), {(0, 0): 0.9}, anywhere=True)
    return dict(zip(MODEL.features, found.features, strict=True))


def test_the_features_are_the_same_from_either_side() -> None:
    one, other = "The bridge closed because of flooding.", "The old bridge was shut owing to a cracked beam."
    assert features(one, other) == features(other, one)


def test_effects_in_common_count_by_how_much_of_the_shorter_one_they_are() -> None:
    same = features("The bridge closed because of flooding.", "The bridge closed due to a strike.")
    part = features("The bridge closed because of flooding.", "The bridge reopened due to a strike.")
    assert same["effects"] == 1.0
    assert 0.0 < part["effects"] < 1.0


def test_a_cause_that_the_other_account_names_anywhere_is_less_absent() -> None:
    left = "The bridge closed because of flooding."
    silent, naming = (
        "The bridge closed due to a strike.",
        "In the flooding the bridge closed due to a strike.",
    )
    assert features(left, silent)["absent"] > features(left, naming)["absent"]
