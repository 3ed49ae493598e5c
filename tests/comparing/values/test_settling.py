"""Which values of two accounts count as told by both."""

from __future__ import annotations

from tests.comparing.pairing import aligned, told

from reader.comparing.facts import both_values
from reader.comparing.values.matching import matches, settled


def _settled(left: str, right: str) -> tuple[set[str], set[str]]:
    """The values settled in two linked sentences."""
    both = both_values(aligned(told(left), told(right)))
    found = settled(both, matches(both))
    one, other = ({mention.span.text for mention in side} for side in found)
    return one, other


def test_a_date_settles_a_vaguer_one_whichever_side_is_the_vaguer() -> None:
    exact, vague = "Work ends in June 2029.", "Nobody drives through until summer 2029."
    one, other = _settled(exact, vague)
    assert (one, other) == ({"June 2029"}, {"until summer 2029"})
    assert _settled(vague, exact) == (other, one)


def test_a_sum_settles_its_parts() -> None:
    assert _settled("The ship had 297 passengers and 31 crew.", "All 328 people got off.") == (
        {"297", "31"},
        {"328"},
    )


def test_a_small_number_is_settled_only_about_the_same_thing() -> None:
    assert _settled("Two guards fled.", "The court fined him on two counts.") == (set(), set())


def test_a_weekday_settles_no_date_of_another_sentence() -> None:
    lock = told("The lock was shut on Monday 5 October.")
    barges = told("Nobody knew it.", "The barges gathered on Monday.")
    assert settled(both_values(aligned(lock, barges)), []) == (set(), set())
