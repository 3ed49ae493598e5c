"""Whether two accounts are of one story."""

from __future__ import annotations

from tests.comparing.pairing import told

import reader
from reader.comparing.one_story import are_one_story, likely_links, seem_unrelated

HARBOUR = "Mayor Orla Fenwick opened Tarnmouth Harbour. The builder was Quorvex Marine."


def test_accounts_that_name_the_same_are_of_one_story() -> None:
    other = told("In Tarnmouth, Orla Fenwick cut the ribbon. Quorvex was late.")
    assert are_one_story(told(HARBOUR), other)


def test_accounts_that_name_nothing_in_common_are_not() -> None:
    other = told("Piers Lund won the Castrel Marathon. Second was Ada Berg of Norvale.")
    assert not are_one_story(told(HARBOUR), other)


def test_accounts_without_names_may_be() -> None:
    assert are_one_story(told("The bridge is closed."), told("The bridge is open."))


def test_only_likely_links_stay_of_the_odds() -> None:
    assert likely_links({(0, 0): 0.9, (0, 1): 0.2}) == {(0, 0): 0.9}


def test_where_many_names_are_shared_it_does_not_matter_what_is_thought_otherwise() -> None:
    other = told("In Tarnmouth, Orla Fenwick cut the ribbon. Quorvex was late.")
    assert are_one_story(told(HARBOUR), other, otherwise=False)


def test_accounts_of_other_names_are_of_other_stories_however_likely_their_links_are() -> None:
    other = told("Piers Lund won the Castrel Marathon. Second was Ada Berg of Norvale.")
    assert not are_one_story(told(HARBOUR), other, otherwise=True)


def test_of_accounts_that_name_few_things_one_in_common_is_enough() -> None:
    shut = told("The port of Trudwell is closed.")
    assert are_one_story(told("The port of Trudwell is open."), shut, otherwise=False)
    assert not are_one_story(told("The bridge is open."), shut, otherwise=False)
    assert are_one_story(told("The bridge is open."), shut, otherwise=True)


def test_two_accounts_seem_unrelated_that_name_others_and_share_no_sentence() -> None:
    other = reader.parse("Piers Lund won the Castrel Marathon. Second was Ada Berg of Norvale.", clean=False)
    assert seem_unrelated(reader.compare(reader.parse(HARBOUR, clean=False), other))
    assert not seem_unrelated(reader.compare(other, other))
