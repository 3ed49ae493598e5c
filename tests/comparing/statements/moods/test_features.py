"""What speaks for and against one thing being put in two moods."""

from __future__ import annotations

from tests.comparing.pairing import against, told

from reader.comparing.statements.moods.rivals import MODEL, rivals


def features(left: str, right: str) -> dict[str, float]:
    (found,) = rivals(against(told(left), told(right), {(0, 0): 0.9}))
    return dict(zip(MODEL.features, found.features, strict=True))


def test_the_features_are_the_same_from_either_side() -> None:
    one, other = "The council will sell the old pier.", "The council may get rid of the pier."
    assert features(one, other) == features(other, one)


def test_words_of_time_are_no_things_that_an_act_is_done_to() -> None:
    assert features("The pier will close on Monday.", "The pier may close on Monday.")["objects"] == 0.0
    assert features("The town will sell the pier.", "The town may sell the pier.")["objects"] == 1.0


def test_a_sentence_that_says_that_it_is_open_counts_more() -> None:
    will = "The town will sell the pier."
    assert features(will, "The town has yet to decide whether to sell the pier.")["undecided"] == 1.0
    assert features(will, "The town may sell the pier.")["undecided"] == 0.0


def test_other_acts_on_other_things_are_not_compared_unless_the_sentences_are_a_link() -> None:
    left, right = told("The town will sell the pier."), told("The town may paint its boats.")
    assert rivals(against(left, right, {(0, 0): 0.4})) == []
