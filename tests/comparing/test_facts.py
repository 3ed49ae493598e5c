"""The values of two accounts set against each other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.comparing.pairing import aligned, told

from reader.comparing.align import Alignment
from reader.comparing.facts import differences, facts_of
from reader.errors import Cancelled
from reader.model import Account, Agreement, Difference, Link


def dated(text: str, date: str) -> Account:
    found = told(text)
    return Account(replace(found.article, date=date), found.sentences)


def compared(
    left: Account, right: Account, *pairs: tuple[int, int]
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    return differences(aligned(left, right, dict.fromkeys(pairs or ((0, 0),), 0.95)))


def conflicts(left: Account, right: Account, *pairs: tuple[int, int]) -> list[tuple[str, str, str]]:
    found, _ = compared(left, right, *pairs)
    return [(d.kind, d.left.text, d.right.text) for d in found if d.verdict == "conflict"]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "The fire at the mill in Arlen injured 41 workers on Sunday.",
            "A fire in a mill at Arlen left 43 workers hurt.",
            ("number", "41", "43"),
        ),
        (
            "Vanta bought the shipyard for $14 billion.",
            "Vanta paid $14.9 billion to acquire the shipyard.",
            ("money", "$14 billion", "$14.9 billion"),
        ),
        (
            "Profits rose by 27 per cent in the first year, Vanta said.",
            "Vanta said profits grew 37% in its first year.",
            ("percent", "27 per cent", "37%"),
        ),
        (
            "The bridge opened in April 2025 after long delays.",
            "After delays the bridge was opened in April 2023.",
            ("date", "April 2025", "April 2023"),
        ),
        (
            "The train hit the barrier at 6:40 a.m., officials said.",
            "The train struck the barrier just before 7.30am.",
            ("time", "6:40 a.m.", "just before 7.30am"),
        ),
        (
            "Among the dead was Olga Renn, 67, a retired nurse.",
            "Olga Renn, 76, who had been a nurse, died in the fire.",
            ("age", "67", "76"),
        ),
    ],
)
def test_a_value_told_differently_in_the_same_place_is_a_conflict(
    left: str, right: str, expected: tuple[str, str, str]
) -> None:
    assert conflicts(told(left), told(right)) == [expected]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire killed three workers at the mill.", "At the mill 27 workers were injured in the fire."),
        ("Olga Renn, 67, was the oldest of the dead.", "The youngest of the dead was Ivo Maas, 19."),
        (
            "The council awarded 14 contracts to the firm.",
            "The firm won fourteen contracts from the council.",
        ),
        ("Vanta will spend £260m a year by 2029.", "Vanta will spend £260 million annually by 2029."),
        ("The ferry carried 297 passengers and 31 crew.", "There were 328 people on the ferry."),
        ("The vote is in late April.", "The vote is on 23 April."),
    ],
)
def test_values_of_other_things_and_other_notations_are_silent(left: str, right: str) -> None:
    assert conflicts(told(left), told(right)) == []


def test_a_value_that_the_other_account_has_elsewhere_contradicts_nothing() -> None:
    left = told("Shares in Vanta fell 4.1 per cent on Monday.")
    right = told("Shares in Orrin rose 22 per cent on Monday.", "Vanta shares were down 4.1%.")
    assert conflicts(left, right, (0, 0), (0, 1)) == []


def test_a_hedged_rounding_is_told_as_one() -> None:
    found, _ = compared(
        told("The ferry carried 297 passengers."), told("About 300 passengers were on the ferry.")
    )
    assert [(d.kind, d.verdict, d.left.text, d.right.text) for d in found] == [
        ("number", "rounding", "297", "About 300")
    ]


def test_agreements_say_whether_one_is_less_precise() -> None:
    _, same = compared(told("He resigned on 3 March 2026."), told("He resigned in March 2026."))
    assert [(a.kind, a.verdict) for a in same] == [("date", "less precise")]


def test_weekdays_are_resolved_against_the_day_of_their_account() -> None:
    left = dated("The dam broke on Tuesday.", "2026-03-03")
    assert conflicts(left, dated("The dam broke yesterday.", "2026-03-04")) == []
    assert conflicts(left, dated("The dam broke yesterday.", "2026-03-06")) == [
        ("date", "Tuesday", "yesterday")
    ]


def test_a_correction_of_the_account_is_no_claim() -> None:
    left = told("Two people died in the fire at the mill.")
    right = told("Correction: an earlier version said three people died in the fire at the mill.")
    assert conflicts(left, right) == []


def test_a_near_miss_in_the_same_words_is_found_without_a_link() -> None:
    left = told("The weather was fine.", "Vanta agreed to buy its smaller rival Orrin for £3.8bn in shares.")
    right = told("Vanta agreed to buy its smaller rival Orrin for £3.6bn.")
    links = (Link((0,), (0,), "reworded", "guess", ()),)
    together = Alignment(left, right, links, {(0, 0): 0.6, (1, 0): 0.3})
    (found,), _ = differences(together)
    assert (found.left.text, found.right.text) == ("£3.8bn", "£3.6bn")


def test_spans_slice_to_their_text() -> None:
    left, right = told("About 400 people came to the fair."), told("About 200 people came to the fair.")
    (found,), _ = compared(left, right)
    for side, span in ((left, found.left), (right, found.right)):
        assert side.sentences[span.sentence].text[span.start : span.end] == span.text


def test_a_difference_says_what_the_value_belongs_to() -> None:
    (found,), _ = compared(
        told("The Orion 4 model shipped in April 2025."), told("The Orion 4 model shipped in April 2023.")
    )
    assert "shipped" in found.about


def test_what_one_side_sees_the_other_sees_mirrored() -> None:
    left = told("The fire at the mill injured 41 workers.", "Vanta paid $14 billion for the mill.")
    right = told("Vanta paid $14.9 billion for the mill.", "The fire at the mill injured 43 workers.")
    forth, _ = compared(left, right, (0, 1), (1, 0))
    back, _ = compared(right, left, (1, 0), (0, 1))
    assert {(d.left, d.right) for d in forth} == {(d.right, d.left) for d in back}


def test_an_account_does_not_differ_from_itself() -> None:
    text = ("On 3 March 41 people paid $5 each at 6:40 a.m.", "Some 30 per cent were over 65.")
    assert compared(told(*text), told(*text), (0, 0), (1, 1))[0] == ()


def test_looking_for_the_facts_of_an_account_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        facts_of(told("Vanta paid 14 billion dollars."), cancelled=lambda: True)


def test_the_facts_of_an_account_stand_in_reading_order_in_one_notation() -> None:
    found = facts_of(told("Vanta paid 14 billion dollars on 3 March 2026.", "Half of the 41 workers left."))
    assert [(f.kind, f.value) for f in found] == [
        ("money", "$14 billion"),
        ("date", "2026-03-03"),
        ("percent", "50 %"),
        ("number", "41"),
    ]


def test_the_values_of_a_table_in_one_sentence_are_left_alone() -> None:
    few, many = ("; ".join(f"ward {n} had {700 + 3 * n} votes" for n in range(size)) for size in (20, 80))
    assert facts_of(told(f"The count by ward: {few}."))
    assert not facts_of(told(f"The count by ward: {many}."))
