"""Whole comparisons."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.comparing.pairing import told

from reader.comparing import compare
from reader.errors import Cancelled
from reader.model import LinkDecision

LEFT = told(
    "The old pier of Sandhaven collapsed on Tuesday, killing two fishermen.",
    "“We had asked for repairs for years,” said Peter Lund.",
    "It cost $14 million in 1931.",
).article
RIGHT = told(
    "Two fishermen died on Tuesday when the old pier of Sandhaven collapsed.",
    "It cost $41 million in 1931.",
    "“We had asked for repairs for years,” Peter Lund said.",
).article


def asked(times: int) -> Callable[[], bool]:
    """An answer that is true from that many questions on."""
    count = iter(range(1_000_000))
    return lambda: next(count) >= times


def test_a_link_whose_facts_contradict_each_other_is_a_conflict() -> None:
    found = compare(LEFT, RIGHT)
    relations = {(link.left, link.right): link.relation for link in found.links}
    assert relations[(2,), (1,)] == "conflict"
    assert relations[(0,), (0,)] == "reworded"


def test_the_words_of_a_conflict_are_marked() -> None:
    (link,) = (link for link in compare(LEFT, RIGHT).links if link.relation == "conflict")
    ours, theirs = link.wording
    assert [span.text for span in ours] == ["14"] and [span.text for span in theirs] == ["41"]


STALLS = tuple(f"Stall {number} sells pots that number {number} has fired." for number in range(8))
ODD = "He was charged, but no charges were filed against him by anybody in Sandhaven."
LATER = "Charges were filed against him in Sandhaven."


def test_a_sentence_that_stands_in_both_versions_contradicts_nothing() -> None:
    old = told(*STALLS, "She counted 312 visitors on Friday.", ODD).article
    new = told(*STALLS, "She counted 340 visitors on Friday.", ODD, LATER).article
    assert [difference.left.text for difference in compare(old, new).differences] == ["312"]
    linked = LinkDecision(ODD, LATER, linked=True)
    both = compare(old, new, decisions=[linked]).differences
    assert {difference.kind for difference in both} == {"number", "negation"}


@pytest.mark.parametrize("times", range(6))
def test_a_comparison_asks_before_each_step_whether_to_go_on(times: int) -> None:
    with pytest.raises(Cancelled):
        compare(LEFT, RIGHT, cancelled=asked(times))


def test_the_same_articles_give_the_same_comparison() -> None:
    assert compare(LEFT, RIGHT).to_dict() == compare(LEFT, RIGHT).to_dict()
