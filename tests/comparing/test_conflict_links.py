"""Links of sentences that contradict one another."""

from __future__ import annotations

import reader
from reader.comparing.accounts import account
from reader.comparing.conflict_links import contradicted, parted
from reader.model import Account, Difference, Link, LinkDecision, Span, Verdict

LINKED = Link((0,), (0,), "reworded", "sure", ("words: fair",))


def clash(left: int, right: int, verdict: Verdict = "conflict") -> Difference:
    return Difference("number", verdict, "sure", Span(left, 0, 2, "41"), Span(right, 0, 2, "43"))


def told(*sentences: str) -> Account:
    return account(reader.parse("\n\n".join(sentences), name="account.txt", clean=False))


def test_a_link_whose_sentences_contradict_each_other_is_a_conflict() -> None:
    (found,) = contradicted([LINKED], [clash(0, 0)], [])
    assert found.relation == "conflict"
    assert found.evidence == LINKED.evidence


def test_a_rounding_is_no_conflict() -> None:
    assert contradicted([LINKED], [clash(0, 0, "rounding")], []) == (LINKED,)


def test_a_conflict_without_a_link_gets_one_that_says_why() -> None:
    first, second = contradicted([LINKED], [clash(1, 2), clash(1, 2)], [])
    assert first == LINKED
    assert (second.left, second.right, second.relation) == ((1,), (2,), "conflict")
    assert second.evidence == ("number: 41 / 43",)


def test_a_person_may_say_that_two_sentences_do_not_belong_together() -> None:
    left, right = told("The fair was full.", "It rained."), told("It rained.", "The fair was empty.")
    decisions = [
        LinkDecision("The fair was full.", "The fair was empty.", False),
        LinkDecision("It rained.", "It rained.", True),
    ]
    assert parted(left, right, decisions) == {(0, 1)}
    assert parted(left, right, []) == frozenset()
