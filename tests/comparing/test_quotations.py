"""The quotations of two accounts."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import aligned, told

from reader.comparing.quotations import compare_quotations
from reader.comparing.quoting.pairs import counterparts
from reader.model import Quotation

A = (
    "“We lost the crane, and nobody in this town will pay for another,” said Orla Fenwick, the harbor master.",
    "Peter Lund called the storm “a once in a lifetime blow”.",
)


def compared(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[str, str | None, str | None]]:
    """Relation and words of each quotation; the other side has to see the mirror of it."""
    a, b = told(*left), told(*right)
    found = compare_quotations(counterparts(aligned(a, b)))
    mirror = {"only_left": "only_right", "only_right": "only_left"}
    back = compare_quotations(counterparts(aligned(b, a)))
    assert {(q.relation, _text(q, "left"), _text(q, "right")) for q in found} == {
        (mirror.get(q.relation, q.relation), _text(q, "right"), _text(q, "left")) for q in back
    }
    return [(q.relation, _text(q, "left"), _text(q, "right")) for q in found]


def _text(quotation: Quotation, side: str) -> str | None:
    span = quotation.left if side == "left" else quotation.right
    return span.text if span else None


def relations(left: str, right: str) -> list[str]:
    return [relation for relation, _, _ in compared((left,), (right,))]


@pytest.mark.parametrize(
    ("right", "relation"),
    [
        ('"We lost the crane, and nobody in this town will pay for another," Fenwick said.', "identical"),
        (
            "‘We lost the crane,’ said Orla Fenwick, ‘and nobody in this town will pay for another.’",
            "identical",
        ),
        ("Orla Fenwick said “nobody in this town will pay for another”.", "truncated"),
        ("“We lost the crane, and nobody will pay for another,” said Orla Fenwick.", "spliced"),
        ("“We lost the boat, and nobody in this town will pay for another,” said Orla Fenwick.", "altered"),
        (
            "“We lost the crane, and nobody in this town will pay for another,” said Peter Lund.",
            "reattributed",
        ),
        (
            "“We lost the boat, and nobody in this town will pay for another,” said Peter Lund.",
            "reattributed",
        ),
        ("The crane was lost and nobody in the town would pay for another one, Fenwick said.", "paraphrased"),
    ],
)
def test_each_relation_is_found(right: str, relation: str) -> None:
    assert relations(A[0], right) == [relation]


def test_a_quotation_without_a_counterpart_belongs_to_one_side() -> None:
    assert relations(A[0], A[1]) == ["only_left", "only_right"]


def test_a_counterpart_is_found_anywhere() -> None:
    assert ("identical", "a once in a lifetime blow", "a once in a lifetime blow") in compared(
        A, (A[1], "It rained.")
    )


def test_a_headline_may_repeat_a_quotation() -> None:
    found = compared(
        ("“Nobody will pay”", "“Nobody will pay for a crane,” said Orla Fenwick."),
        (A[0].replace("in this town ", ""),),
    )
    assert len(found) == 2


def test_a_spokesman_and_his_company_are_one_speaker() -> None:
    assert relations(
        "Tarnmouth Paving said it had “won that contract fairly and squarely”.",
        "A spokesman for Tarnmouth Paving said it had “won that contract fairly and squarely”.",
    ) == ["identical"]


def test_another_spelling_of_a_speaker_is_the_same_speaker() -> None:
    assert relations(
        "“The dam was never safe at all,” said Orla Fenwick.",
        "“The dam was never safe at all,” said Orla Fennwick.",
    ) == ["identical"]


def test_a_few_words_of_two_people_are_no_quotation_in_common() -> None:
    assert relations("“I am ashamed of it all,” said Orla Fenwick.", "Peter Lund said he was “ashamed”.") == [
        "only_left",
        "only_right",
    ]


def test_a_pronoun_of_unknown_reference_reattributes_nothing() -> None:
    assert relations(
        "“The dam was never safe at all,” she said.", "“The dam was never safe at all,” said Peter Lund."
    ) == ["identical"]


@pytest.mark.parametrize(("other", "relation"), [("Piers Lund", "reattributed"), ("Orla Marsh", "identical")])
def test_a_pronoun_that_may_mean_the_other_speaker_too_reattributes_nothing(
    other: str, relation: str
) -> None:
    words = "“We owe nothing to any of you,” "
    left = (
        f"A seat went to {other} by noon.",
        "Ruth Fenwick read it out.",
        "The hall fell silent.",
        f"{words} she said.",
    )
    assert [r for r, _, _ in compared(left, (f"{words} said {other}.",))] == [relation]
    if relation == "identical":
        assert [r for r, _, _ in compared(left[1:], (f"{words} said {other}.",))] == ["reattributed"]


def test_the_speaker_is_named_as_fully_as_either_account_does() -> None:
    left = told("“The dam was never safe at all,” she said.")
    right = told("“The dam was never safe at all,” said Orla Fenwick.")
    (found,) = compare_quotations(counterparts(aligned(left, right, {})))
    assert found.speaker == "Orla Fenwick"


def test_a_word_before_the_whole_name_makes_nobody_else_of_it() -> None:
    left = "“We lost the crane and the pier,” said Amara Lund."
    right = "The jury met Runner Amara Lund. “We lost the crane and the pier,” said Lund, who wept."
    assert relations(left, right) == ["identical"]


def test_a_quotation_told_twice_has_the_one_of_the_other_account_both_times() -> None:
    twice = (
        "“We lost the crane,” said Orla Fenwick.",
        "Peter Lund agreed.",
        "“We lost the crane,” she said.",
    )
    assert compared(twice, twice[:1]) == [("identical", "We lost the crane,", "We lost the crane,")] * 2


def test_a_quotation_with_its_twin_is_not_another_one_altered() -> None:
    left = (
        "“I am to blame,” said Orla Fenwick on Monday.",
        "“I am not to blame,” said Orla Fenwick on Friday.",
    )
    found = compared(left, ("“I am not to blame,” said Orla Fenwick.",))
    assert [relation for relation, _, _ in found] == ["only_left", "identical"]


def test_a_sentence_said_by_itself_is_known_again_at_the_end_of_a_longer_speech() -> None:
    left = "“We will pay for every broken window, and we will do it before the first frost comes,” said Orla Fenwick."
    right = "“The storm was nobody's fault in this town,” said Orla Fenwick. “We will pay for every broken window.”"
    assert relations(left, right) == ["truncated"]


def test_who_repeats_the_words_of_another_in_marks_of_his_own_is_not_given_them() -> None:
    left = "Orla Fenwick said on Monday it was “the mayor's own storm”."
    right = "“This was never ‘the mayor's own storm’ and everybody knows it,” said Peter Lund."
    assert "reattributed" not in relations(left, right)
