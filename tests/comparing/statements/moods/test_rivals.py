"""Will and may."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, both_ways

from reader.comparing.statements.moods.rivals import differences
from reader.language.moods import CERTAIN, POSSIBLE
from reader.model import Account, Difference


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(against(left, right, {(0, 0): 0.9})))


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The plant will close in June.", "The plant may close in June.", ("will close", "may close")),
        (
            "The bridge could reopen by May.",
            "The bridge will reopen by May.",
            ("could reopen", "will reopen"),
        ),
        (
            "The bank will close 12 branches.",
            "The bank is considering closing 12 branches.",
            ("will close", "considering closing"),
        ),
        (
            "The bank said there would be a merger.",
            "The bank has yet to decide whether to merge.",
            ("there would be a merger", "yet to decide whether to merge"),
        ),
        (
            "Riders must wear a helmet on the trail.",
            "Riders are advised to wear a helmet on the trail.",
            ("must wear", "advised to wear"),
        ),
        (
            "The bank may close its branch in Quorvex.",
            "The bank is shutting its branch in Quorvex.",
            ("may close", "is shutting"),
        ),
        (
            "The bank may buy a rival in Norway.",
            "The bank has bought a rival in Norway.",
            ("may buy", "bought"),
        ),
        ("Twelve schools will close.", "A dozen schools could shut.", ("will close", "could shut")),
        (
            "The state ordered the bank to pay.",
            "The state asked the bank to pay.",
            ("ordered the bank to pay", "asked the bank to pay"),
        ),
        ("The plant could shut down.", "The plant will close.", ("could shut", "will close")),
    ],
)
def test_certain_here_and_possible_there_is_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(compared, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plant will close in June.", "The plant is to close in June."),
        ("The plant may close in June.", "The plant might close in June."),
        ("The plant cannot close in June.", "The plant will close in June."),
        ("The plant will probably close in June.", "The plant may close in June."),
        ("Could the plant close in June?", "The plant will close in June."),
        ("The plant wants to close in June.", "The plant will close in June."),
        ("The smoke may have reached the plant.", "The smoke will reach the plant."),
        ("“The plant will close in June,” said Orla Fenwick.", "The plant may close in June."),
        ("The board will decide on the plant in June.", "The board has yet to decide on the plant."),
        ("The board is going to discuss the plant.", "The board may close the plant."),
        ("The board promised to go to court.", "The strike could not go on."),
        ("Drivers may be offered jobs in Quorvex.", "No jobs will be axed."),
        ("Patients will be taken to a clinic in Quorvex.", "Nurses may be offered posts in Quorvex."),
        ("Crews moved some nine tons of mud.", "Crews dug through mud weighing 9 tons."),
        ("Police are looking into whether the driver slept.", "Police looked into whether he fell asleep."),
        ("No helmet is required on the trail.", "Riders do not have to wear a helmet on the trail."),
    ],
)
def test_the_same_modality_other_verbs_hedges_and_quotations_are_silent(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []


def test_an_order_and_advice_of_linked_sentences_need_no_word_in_common() -> None:
    left = "Families along the canal had to get out before midnight."
    right = "Families along the canal were advised to remain indoors."
    assert both_ways(compared, left, right) == [("had to get", "advised to remain")]


def test_no_auxiliary_is_both_certain_and_possible() -> None:
    assert not set(CERTAIN) & set(POSSIBLE)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The union said a strike is planned.",
            "The union has yet to decide whether to strike.",
            ("strike is planned", "yet to decide whether to strike"),
        ),
        (
            "The city will renovate the old pier.",
            "A renovation of the old pier is one possibility.",
            ("will renovate", "renovation of the old pier is one possibility"),
        ),
    ],
)
def test_nouns_tell_what_is_to_come_too(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(compared, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The club will not renew his contract.",
            "The club may renew his contract.",
            ("will not renew", "may renew"),
        ),
        (
            "Visitors must wear helmets.",
            "Visitors were asked to wear helmets.",
            ("must wear", "asked to wear"),
        ),
        (
            "The board said it would consider selling the pier.",
            "The board will sell the pier.",
            ("consider selling", "will sell"),
        ),
        (
            "The port has suspended the permit of the carrier.",
            "The port may suspend the permit of the carrier.",
            ("suspended", "may suspend"),
        ),
        (
            "The regatta will go ahead in June.",
            "The regatta is in doubt.",
            ("regatta will go ahead", "regatta is in doubt"),
        ),
    ],
)
def test_denied_ordered_and_finished_things_are_settled_too(
    left: str, right: str, words: tuple[str, str]
) -> None:
    assert both_ways(compared, left, right) == [words]


def test_other_words_for_what_is_to_come_are_compared_in_linked_sentences() -> None:
    left, right = (
        "The minister will visit Quorvex next week.",
        "The minister might drop in on Quorvex next week.",
    )
    assert both_ways(compared, left, right) == [("will visit", "might drop")]


@pytest.mark.parametrize(("one_story", "told"), [(True, 1), (False, 0)])
def test_sentences_with_nothing_in_common_are_compared_in_accounts_of_one_story_only(
    one_story: bool, told: int
) -> None:
    def apart(left: Account, right: Account) -> list[Difference]:
        return list(differences(against(left, right, {}, one_story=one_story)))

    assert len(both_ways(apart, "The plant will close.", "The plant may close.")) == told


def test_related_deeds_in_unlinked_sentences_have_to_share_more_than_the_deed() -> None:
    def unlinked(left: Account, right: Account) -> list[Difference]:
        return list(differences(against(left, right, {(0, 0): 0.1})))

    assert both_ways(unlinked, "Twelve schools will close.", "A dozen schools could shut.")
    assert both_ways(unlinked, "Twelve schools will close.", "Nine bridges could shut.") == []
