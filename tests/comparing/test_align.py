"""Sentence alignment as a whole."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.align import alignment, decided
from reader.errors import Cancelled
from reader.model import Account, Article, Block, Cancel, Link, LinkDecision, Origin, Sentence, never

LEFT = (
    "The old pier of Sandhaven collapsed early on Tuesday, killing two fishermen.",
    "Orla Fenwick, the mayor, blamed the storm of the night before.",
    "“We had asked for repairs for years,” said Peter Lund, who runs the fish market.",
    "The pier was built in 1931 and was last repaired in 1988.",
    "Schools stay closed until Friday.",
)
RIGHT = (
    "Mayor Orla Fenwick said the storm was to blame.",
    "Two men who had been fishing died when Sandhaven's pier fell into the sea on Tuesday morning.",
    "It dated from 1931; the last repairs were made in 1988.",
    "Peter Lund, of the fish market, was bitter: “We had asked for repairs for years.”",
    "A new carousel was to open in June.",
)


def align(
    left: Account, right: Account, *decisions: LinkDecision, cancelled: Cancel = never
) -> tuple[Link, ...]:
    return alignment(left, right, decisions=decisions, cancelled=cancelled).links


def pairs(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(link.left[0], link.right[0]) for link in align(told(*left), told(*right))]


def test_reworded_sentences_are_found_out_of_order() -> None:
    assert pairs(LEFT, RIGHT) == [(0, 1), (1, 0), (2, 3), (3, 2)]


def test_the_other_way_round_the_same_links_come_out() -> None:
    assert sorted((j, i) for i, j in pairs(RIGHT, LEFT)) == pairs(LEFT, RIGHT)


def test_one_sentence_may_be_told_in_two() -> None:
    left = ("The pier of Sandhaven fell on Tuesday, and Orla Fenwick, the mayor, blamed the storm.",)
    right = (
        "Sandhaven's pier fell on Tuesday.",
        "The mayor, Orla Fenwick, blamed the storm.",
        "Taxes will rise.",
    )
    assert pairs(left, right) == [(0, 0), (0, 1)]


def test_an_account_is_the_same_as_itself() -> None:
    links = align(told(*LEFT), told(*LEFT))
    assert [(link.left, link.right, link.relation, link.certainty) for link in links] == [
        ((i,), (i,), "same", "sure") for i in range(len(LEFT))
    ]


def test_the_runner_up_shares_a_sentence_with_its_link() -> None:
    links = align(told(*LEFT), told(*RIGHT, "The storm blew over Sandhaven all Tuesday."))
    named = [link for link in links if link.runner_up]
    assert named
    for link in named:
        i, j = link.runner_up or (-1, -1)
        assert (i in link.left) != (j in link.right)


def test_a_persons_links_and_unlinks_are_obeyed() -> None:
    decisions = (LinkDecision(LEFT[4], RIGHT[4], True), LinkDecision(LEFT[0], RIGHT[1], False))
    links = align(told(*LEFT), told(*RIGHT), *decisions)
    found = {(link.left[0], link.right[0]): link for link in links}
    assert (0, 1) not in found
    assert found[4, 4].certainty == "sure" and found[4, 4].evidence == ("linked by hand",)


def test_a_decision_about_a_text_that_is_gone_changes_nothing() -> None:
    decided = align(told(*LEFT), told(*RIGHT), LinkDecision("It rose.", RIGHT[0], True))
    assert decided == align(told(*LEFT), told(*RIGHT))


def test_in_two_versions_moved_and_changed_sentences_find_each_other() -> None:
    changed = LEFT[3].replace("1988", "1989")
    links = align(told(*LEFT), told(LEFT[4], LEFT[0], LEFT[1], LEFT[2], changed))
    assert [(link.left[0], link.right[0], link.relation) for link in links] == [
        (0, 1, "same"),
        (1, 2, "same"),
        (2, 3, "same"),
        (3, 4, "same"),
        (4, 0, "same"),
    ]


@pytest.mark.parametrize(("left", "right"), [((), RIGHT), (LEFT, ()), ((), ())])
def test_an_empty_account_has_no_links(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    assert align(told(*left), told(*right)) == ()


def test_other_languages_are_aligned_too() -> None:
    chinese = ("周二清晨，沙港的旧码头倒塌，两名渔民丧生。", "市长指责前一晚的暴风雨。")
    retold = ("市长表示暴风雨是罪魁祸首。", "沙港旧码头周二早上倒塌，两名渔民死亡。")
    assert pairs(chinese, retold) == [(0, 1), (1, 0)]


def test_work_that_nobody_waits_for_stops() -> None:
    with pytest.raises(Cancelled):
        align(told(*LEFT), told(*RIGHT), cancelled=lambda: True)


def page(*blocks: Block) -> Account:
    article = Article(None, None, None, None, None, "en", blocks, Origin("text", "text", "0"))
    return Account(article, tuple(Sentence(k, 0, len(b.text), b.text) for k, b in enumerate(blocks)))


def test_a_label_is_linked_to_no_other_heading() -> None:
    fact = Block("paragraph", "The pier of Sandhaven fell into the sea on Tuesday.")
    left = page(Block("heading", "Key points"), fact)
    right = page(Block("heading", "Key insights"), fact)
    assert [(link.left, link.right) for link in align(left, right)] == [((1,), (1,))]
    other = page(Block("heading", "The key point that Sandhaven missed"), fact)
    assert [(link.left, link.right) for link in align(left, other)] == [((1,), (1,))]


FAIR = told("The fair was full.", "It rained."), told("It rained.", "The fair was empty.")


def test_a_person_may_say_that_two_sentences_belong_together_or_not() -> None:
    decisions = [
        LinkDecision("The fair was full.", "The fair was empty.", False),
        LinkDecision("It rained.", "It rained.", True),
        LinkDecision("It snowed.", "It rained.", True),
    ]
    assert decided(*FAIR, decisions) == {(0, 1): False, (1, 0): True}
    assert decided(*FAIR, []) == {}


def test_the_last_word_on_two_sentences_holds() -> None:
    decisions = [LinkDecision("It rained.", "It rained.", linked) for linked in (True, False)]
    assert decided(*FAIR, decisions) == {(1, 0): False}
