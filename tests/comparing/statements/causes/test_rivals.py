"""Why."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways, told

from reader.comparing.statements.causes.rivals import MODEL, differences, rivals
from reader.comparing.statements.sides import sides
from reader.language.causes import INTRODUCERS
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(sides(left), sides(right), {(0, 0): 0.9}, anywhere=True))


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The bridge closed because of a cracked beam.",
            "The bridge closed due to flooding.",
            ("because of a cracked beam", "due to flooding"),
        ),
        ("A worker died in a fall.", "The worker died of a stroke.", ("in a fall", "of a stroke")),
        (
            "Berg quit over the sale of the hall.",
            "Berg quit because of a row.",
            ("over the sale of the hall", "because of a row"),
        ),
        (
            "The mill was closed to save the cost of a roof.",
            "The mill was closed because its river had run dry.",
            ("to save the cost of a roof", "because its river had run dry"),
        ),
        (
            "The coach was fired over a quarrel.",
            "The coach was fired because of debts.",
            ("over a quarrel", "because of debts"),
        ),
        (
            "The fire at the mill was started by a candle.",
            "The mill burned because a heater was left on.",
            ("started by a candle", "because a heater was left on"),
        ),
        (
            "The fire was caused by a gas leak, police said.",
            "The fire was blamed on lightning.",
            ("caused by a gas leak", "blamed on lightning"),
        ),
        (
            "The fire broke out when a battery exploded.",
            "Officers trace it to dust above a dryer.",
            ("when a battery exploded", "to dust above a dryer"),
        ),
    ],
)
def test_two_causes_of_one_event_are_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(compared, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A worker died in a fall.", "The worker died of his injuries."),
        ("A worker died in a fall.", "The worker died in a hospital in Tarnmouth."),
        ("The bridge closed because of a crash.", "The bridge closed due to a collision."),
        ("The bridge closed because of a cracked beam.", "The school moved due to flooding."),
        ("The bridge closed because of a cracked beam.", "The bridge closed on Monday."),
        ("The flood was caused by a blocked drain.", "The mayor had opened the school, the police said."),
        ("The flood was caused by a blocked drain.", "He had broken a promise, the police said."),
        ("The stage came from Quorvex.", "The roof came from a barn."),
        (
            "The owner blames higher wages, rents and power bills.",
            "Soaring power bills brought the mill down.",
        ),
        ("The mill closed after six in the evening.", "The mill closed because of a leak."),
        (
            "He was kept out due to an unreadable boarding pass.",
            "He was kept out when he asked the cabin crew politely for a second boarding pass.",
        ),
    ],
)
def test_the_same_cause_another_event_or_none_is_silent(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A spark from a saw set off the fire, the owner said.", "A dropped lamp is blamed for it."),
        ("The sickness was traced to a salad.", "It stemmed from the water of a well."),
        ("The flood was caused by a blocked drain.", "A driver had clipped the dam, the police said."),
        ("Engineers traced the second jolt to a worn cable.", "Inspectors found that a bolt had snapped."),
    ],
)
def test_causes_of_one_sort_need_no_words_in_common(left: str, right: str) -> None:
    assert len(both_ways(compared, left, right)) == 1


def test_a_denied_cause_is_none() -> None:
    assert (
        both_ways(compared, "The fire was not caused by a candle.", "The fire was caused by a heater.") == []
    )


def test_no_introducer_stands_twice() -> None:
    texts = [text for found in INTRODUCERS.values() for text in found]
    assert len(texts) == len(set(texts))


def test_two_causes_that_both_sentences_tell_contradict_nothing() -> None:
    left = "Bookings have tumbled after a sharp drop in fares, the line said after closing piers."
    right = "Bookings have slumped after a sharp fall in fares, the firm said after closing piers."
    assert both_ways(compared, left, right) == []


def test_a_cause_that_both_accounts_give_contradicts_nothing() -> None:
    left = "The fire was caused by a candle. The flood was caused by a storm."
    assert (
        list(differences(sides(told(left)), sides(told(left)), {(0, 1): 0.9, (1, 0): 0.9}, anywhere=True))
        == []
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The strike over pay lasted a week.", "The walkout over safety lasted a week."),
        ("The dam gave way because of a quake.", "Engineers found that a gate had jammed."),
    ],
)
def test_ways_disputes_and_findings_exclude_one_another(left: str, right: str) -> None:
    assert len(both_ways(compared, left, right)) == 1


def test_other_words_for_one_cause_are_silent() -> None:
    left, right = (
        "The report blames a worn rope for the fall.",
        "The fall was caused by a rope that was worn.",
    )
    assert both_ways(compared, left, right) == []


@pytest.mark.parametrize("likely", [0.0, 0.3, 0.95])
def test_leaving_out_causes_that_cannot_become_likely_enough_leaves_out_no_contradiction(
    likely: float,
) -> None:
    left = told("The bridge closed because of a cracked beam.", "The coach was fired over a quarrel.")
    right = told("The coach was fired because of debts.", "Police say the bridge closed due to flooding.")
    odds = {(i, j): likely for i in range(2) for j in range(2)}
    few, all_ = (
        rivals(sides(left), sides(right), odds, anywhere=True, least=least) for least in (MODEL.conflict, 0.0)
    )
    assert MODEL.conflicts(few) == MODEL.conflicts(all_)
    assert len(few) < len(all_) or likely > 0
