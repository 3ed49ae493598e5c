"""Values that agree, and those that are settled by it."""

from __future__ import annotations

from tests.comparing.pairing import aligned, told

from reader.comparing.facts import both_values
from reader.comparing.values.matching import matches, mutual, settled

LEFT = "The storm sank 41 boats and 43 rafts."


def agreeing(left: str, right: str, *, best: bool = False) -> list[tuple[str, str, str]]:
    found = matches(both_values(aligned(told(left), told(right))))
    return [(m.left.span.text, m.right.span.text, m.finding) for m in (mutual(found) if best else found)]


def test_values_of_linked_sentences_agree_or_round_one_another_or_are_no_match() -> None:
    assert agreeing(LEFT, "It sank 41 boats.") == [("41", "41", "same")]
    assert agreeing("It sank 412 boats.", "It sank about 400 boats.") == [("412", "about 400", "rounding")]
    assert agreeing(LEFT, "It sank 97 boats.") == []


def test_a_sum_is_no_conversion_of_another_where_both_sentences_give_its_currency() -> None:
    assert agreeing("She paid €54,000.", "She paid $52,000.") == [("€54,000", "$52,000", "less precise")]
    assert agreeing("She paid €54,000.", "She paid 45,000 euros ($52,000).") == []


def test_of_several_matches_those_stay_that_are_the_best_of_both_their_values() -> None:
    right = "It sank about 40 rafts and 41 boats."
    assert len(agreeing(LEFT, right)) == 3
    assert agreeing(LEFT, right, best=True) == [("41", "41", "same")]


def settling(left: str, right: str) -> tuple[set[str], set[str]]:
    """The values settled in two linked sentences."""
    both = both_values(aligned(told(left), told(right)))
    found = settled(both, matches(both))
    one, other = ({mention.span.text for mention in side} for side in found)
    return one, other


def test_a_date_settles_a_vaguer_one_whichever_side_is_the_vaguer() -> None:
    exact, vague = "Work ends in June 2029.", "Nobody drives through until summer 2029."
    one, other = settling(exact, vague)
    assert (one, other) == ({"June 2029"}, {"until summer 2029"})
    assert settling(vague, exact) == (other, one)


def test_a_sum_settles_its_parts() -> None:
    assert settling("The ship had 297 passengers and 31 crew.", "All 328 people got off.") == (
        {"297", "31"},
        {"328"},
    )


def test_a_small_number_is_settled_only_about_the_same_thing() -> None:
    assert settling("Two guards fled.", "The court fined him on two counts.") == (set(), set())


def test_a_weekday_settles_no_date_of_another_sentence() -> None:
    lock = told("The lock was shut on Monday 5 October.")
    barges = told("Nobody knew it.", "The barges gathered on Monday.")
    assert settled(both_values(aligned(lock, barges)), []) == (set(), set())
