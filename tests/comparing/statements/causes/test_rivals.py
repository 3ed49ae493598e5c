"""Why."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways, told

from reader.comparing.statements.causes.rivals import differences
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {(0, 0): 0.9})))


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
            "The gap had been left by a landslide, he said.",
            "The gap was mainly the work of a digger, he said.",
            ("been left by a landslide", "the work of a digger"),
        ),
        (
            "The walkout began in a dispute over wages.",
            "It was the fight over pensions that sent teachers home.",
            ("over wages", "over pensions"),
        ),
        (
            "The goat got out on Friday because a boy had opened the gate.",
            "The goat got out on Friday when a beam crushed the fence.",
            ("because a boy had opened the gate", "when a beam crushed the fence"),
        ),
        (
            "The sherds came from a broken lamp.",
            "The sherds came from a cracked jar, the owner said.",
            ("came from a broken lamp", "came from a cracked jar"),
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
        ("The goat got out when a boy shouted.", "The goat got out when a beam crushed the fence."),
        ("The goat got out because a boy opened the gate.", "The fair began when the mayor arrived."),
        ("The bridge closed because of a cracked beam.", "The bridge closed after a storm."),
        ("Orla Fenwick fell because of ice.", "Orla Fenwick sang in order to please her aunt."),
        ("The stage came from Quorvex.", "The roof came from a barn."),
        ("The owner blames higher wages, rents and power bills.", "Soaring power bills caused the ruin."),
        ("The report blames a worn rope for the fall.", "The fall was caused by a rope that was worn."),
    ],
)
def test_the_same_cause_another_event_or_none_is_silent(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A spark from a saw triggered it, the owner said.", "The owner blamed a dropped lamp."),
        ("The trigger was a blocked drain.", "Engineers said that a gate had jammed."),
    ],
)
def test_causes_of_what_is_not_told_are_those_of_the_event_of_the_story(left: str, right: str) -> None:
    assert len(both_ways(compared, left, right)) == 1


def test_a_denied_cause_is_none() -> None:
    assert (
        both_ways(compared, "The fire was not caused by a candle.", "The fire was caused by a heater.") == []
    )


def test_a_sentence_that_tells_the_other_cause_too_contradicts_nothing() -> None:
    left = "The school shut because of a flood that a blocked drain had brought."
    assert both_ways(compared, left, "The school shut due to a blocked drain.") == []


def test_a_cause_that_the_other_account_gives_too_contradicts_nothing() -> None:
    left, right = "The mill shut because of a candle.", "The mill shut due to rust. It shut due to a candle."
    assert both_ways(compared, left, right) == []


def unlinked(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {(0, 0): 0.1})))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire was started by a leaking drum.", "It was empty, and a fallen wire set it alight."),
        ("A leaking drum was to blame.", "Orla Fenwick said that a fallen wire was behind it all."),
        ("Vets pinned the blame on a virus.", "The loss was caused above all by cold."),
    ],
)
def test_the_only_causes_given_exclude_each_other_in_any_sentences(left: str, right: str) -> None:
    assert len(both_ways(unlinked, left, right)) == 1
    assert not [*differences(against(told(left), told(right), {(0, 0): 0.1}, one_story=False))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge closed because of a cracked beam.", "The school moved due to flooding."),
        ("The bridge closed because of a cracked beam.", "The bridge closed due to flooding."),
        ("The fire was started by a leaking drum.", "The delay was caused by fog."),
        ("A leaking drum was to blame.", "The loss was caused by rust. Fog was to blame."),
        ("A leaking drum was to blame.", "Fog was to blame. Berg quit because of a row."),
        ("A leaking drum was to blame.", "The oil came from a tanker."),
        ("A leaking drum was to blame.", "The news sent shares tumbling."),
    ],
)
def test_causes_of_two_effects_and_of_several_are_silent_where_nothing_links_them(
    left: str, right: str
) -> None:
    assert both_ways(unlinked, left, right) == []


@pytest.mark.parametrize(
    ("likely", "right", "certainty"),
    [
        (0.9, "The bridge closed due to flooding.", "likely"),
        (0.3, "The bridge closed due to flooding.", "guess"),
        (0.9, "The bridge was painted red in May due to flooding.", "guess"),
    ],
)
def test_only_causes_of_the_same_event_in_a_likely_link_are_likely(
    likely: float, right: str, certainty: str
) -> None:
    left = "The bridge will stay closed for a year because of a cracked beam."
    (found,) = differences(against(told(left), told(right), {(0, 0): likely}))
    assert found.certainty == certainty


def anywhere(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {})))


@pytest.mark.parametrize(
    ("given", "ruled_out"),
    [
        ("Berg quit over the new roof.", "It had nothing to do with the new roof."),
        ("The fire was caused by a candle.", "The fire was not caused by a candle, police said."),
    ],
)
def test_a_cause_that_is_ruled_out_contradicts_the_account_that_gives_it(given: str, ruled_out: str) -> None:
    assert len(both_ways(anywhere, given, ruled_out)) == 1


def test_what_is_ruled_out_for_something_else_is_silent() -> None:
    other = "The strike was unrelated to the new roof."
    assert both_ways(anywhere, "Berg quit over the new roof.", other) == []
