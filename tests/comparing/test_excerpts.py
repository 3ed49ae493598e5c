"""What is read of two long versions of one text."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing import compare, excerpts
from reader.comparing.align import alignment
from reader.comparing.excerpts import Excerpts
from reader.model import Account

FILLER = tuple(
    f"Stall {number} sells pots of the sort that number {number} has fired." for number in range(40)
)
OLD = (
    "Orla Fenwick opened the fair of Sandhaven.",
    *FILLER,
    "“It was cold,” said Fenwick.",
    "She counted 312 visitors on Friday.",
    *FILLER[:5],
    "The fair of 1988 had 300 visitors.",
)
NEW = (*OLD[:42], "She counted 340 visitors on Friday.", *OLD[43:])


@pytest.fixture(autouse=True)
def long_from_twenty_sentences_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excerpts, "WHOLE", 20)


def read(left: tuple[str, ...], right: tuple[str, ...]) -> Excerpts | None:
    one, other = told(*left), told(*right)
    return excerpts.needed(one, other, alignment(one, other))


def texts(account: Account) -> list[str]:
    return [sentence.text for sentence in account.sentences]


def test_a_block_with_a_pronoun_or_a_quotation_is_read_with_the_sentences_before() -> None:
    found = read(OLD, NEW)
    assert found
    assert texts(found.left.account) == list(OLD[38:43])
    assert texts(found.right.account) == list(NEW[38:43])


def test_a_block_with_neither_is_read_alone() -> None:
    found = read(OLD, (*OLD[:-1], "The fair of 1988 had 200 visitors."))
    assert found
    assert texts(found.left.account) == [OLD[-1]]


def test_sentences_in_which_names_stand_first_are_read() -> None:
    found = read(OLD, (*OLD[:-1], "Fenwick opened the fair of 1988."))
    assert found
    assert texts(found.right.account) == [OLD[0], "Fenwick opened the fair of 1988."]


def test_what_is_read_of_one_version_is_read_of_the_other_too() -> None:
    found = read(OLD, OLD[:-1])
    assert found
    assert texts(found.left.account) == [OLD[-1]]
    assert texts(found.right.account) == []
    longer = read(OLD[:-1], (*OLD[:-1], "Fenwick opened the fair of 1988."))
    assert longer
    assert texts(longer.left.account) == [OLD[0]]


def test_links_and_odds_are_those_of_the_sentences_that_are_read() -> None:
    found = read(OLD, NEW)
    assert found
    assert [(link.left, link.right) for link in found.together.links] == [((k,), (k,)) for k in range(5)]
    assert found.together.unchanged == {k: k for k in range(4)}
    assert found.together.odds.keys() == {(k, k) for k in range(5)}


def test_independent_accounts_are_read_whole() -> None:
    assert read(OLD, tuple(f"{text[:-1]} in the evening." for text in OLD)) is None


def test_short_versions_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excerpts, "WHOLE", 200)
    assert read(OLD, NEW) is None


def test_versions_with_edits_all_over_are_read_whole() -> None:
    assert (
        read(OLD, tuple(text.replace("pots", "cups") if k % 3 else text for k, text in enumerate(OLD)))
        is None
    )


def test_an_edited_number_is_told_where_it_stands_in_the_whole_text() -> None:
    found = compare(told(*OLD).article, told(*NEW).article)
    (difference,) = found.differences
    assert (difference.left.sentence, difference.left.text) == (42, "312")
    assert (difference.right.sentence, difference.right.text) == (42, "340")
    assert {link.left: link.relation for link in found.links}[(42,)] == "conflict"


def test_a_quotation_in_unchanged_blocks_is_there_when_it_is_asked_for() -> None:
    (quotation,) = compare(told(*OLD).article, told(*NEW).article).quotations
    assert quotation.relation == "identical"
    assert quotation.left and (quotation.left.sentence, quotation.speaker) == (41, "Orla Fenwick")


def test_values_that_agree_are_there_when_they_are_asked_for() -> None:
    agreed = compare(told(*OLD).article, told(*NEW).article).agreements
    assert {(a.left.sentence, a.left.text) for a in agreed} >= {(42, "Friday"), (48, "300")}


def test_a_sentence_that_stands_in_both_versions_contradicts_nothing() -> None:
    odd = "He was charged, but no charges were filed against him by anybody in Sandhaven."
    found = compare(told(*OLD, odd).article, told(*NEW, odd).article)
    assert [difference.left.text for difference in found.differences] == ["312"]
