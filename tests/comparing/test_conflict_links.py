"""Links of sentences that contradict one another."""

from __future__ import annotations

from reader.comparing.conflict_links import contradicted
from reader.model import Difference, Link, Span, Verdict

LINKED = Link((0,), (0,), "reworded", "sure", ("words: fair",))


def clash(left: int, right: int, verdict: Verdict = "conflict") -> Difference:
    return Difference("number", verdict, "sure", Span(left, 0, 2, "41"), Span(right, 0, 2, "43"))


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
