"""A comparison is arranged once, and `only` keeps what was asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from tests.bridge import COMPARISON, A, B, span
from tests.library.texts import BRIDGE, CHEESE

from reader import compare, parse
from reader.layout.counts import count
from reader.layout.rows import rows
from reader.model import Quotation, Review
from reader.reports import Format, render
from reader.reports.findings import CAUTION, GROUPS, KINDS, examine


def test_everything_is_there_when_nothing_is_selected() -> None:
    found = examine(COMPARISON)
    assert len(found.findings) == len(COMPARISON.differences)
    assert len(found.quotations) == len(COMPARISON.quotations)
    assert len(found.agreed) == len(COMPARISON.agreements)
    assert {line.letter for line in found.stripped} == {"A", "B"}
    assert found.differ


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("plain", [False, True])
def test_every_form_says_that_nothing_of_what_was_asked_for_differs(form: Format, plain: bool) -> None:
    report = render(examine(COMPARISON, ["percent"]), form, plain=plain)
    assert "No differences of the kinds asked for." in report


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("only", [(), ("money",)])
def test_every_form_says_that_the_accounts_seem_not_to_be_of_one_story(
    form: Format, plain: bool, only: tuple[str, ...]
) -> None:
    warning = "These seem not to be accounts of one story."
    others = compare(parse(BRIDGE), parse(CHEESE))
    assert warning in render(examine(others, only), form, plain=plain)
    assert warning not in render(examine(COMPARISON, only), form, plain=plain)


@pytest.mark.parametrize("plain", [False, True])
def test_every_text_tells_all_that_was_found(plain: bool) -> None:
    text = render(COMPARISON, width=400, plain=plain)
    found = examine(COMPARISON)
    for words in (*found.totals, CAUTION, *(line.text for line in found.stripped)):
        assert words in text
    for agreed in found.agreed:
        assert agreed.about in text and agreed.left.text in text and agreed.right.text in text


@pytest.mark.parametrize("form", get_args(Format)[:3])
@pytest.mark.parametrize("plain", [False, True])
def test_every_form_names_an_account_as_the_others_do(form: Format, plain: bool) -> None:
    report = render(COMPARISON, form, width=60, plain=plain)
    assert "without a title" in report
    assert "12 sentences" in " ".join(report.split())
    long = replace(COMPARISON, left=replace(A, article=replace(A.article, title="Cracks " * 20 + "at last")))
    assert "at last" in render(long, form, width=60, plain=plain)


def test_every_sentence_stands_in_one_row() -> None:
    found = examine(COMPARISON)
    assert sorted(p.text for row in found.rows for p in row.left) == sorted(s.text for s in A.sentences)
    assert sorted(p.text for row in found.rows for p in row.right) == sorted(s.text for s in B.sentences)


def test_the_order_of_the_differences_is_kept() -> None:
    assert tuple(f.difference for f in examine(COMPARISON).findings) == COMPARISON.differences


def test_the_gravest_quotations_stand_first() -> None:
    relations = [q.relation for q in examine(COMPARISON).quotations]
    assert relations == ["reattributed", "altered", "spliced", "only_left"]


@pytest.mark.parametrize("kind", sorted({d.kind for d in COMPARISON.differences}))
def test_only_a_kind_keeps_just_its_differences(kind: str) -> None:
    found = examine(COMPARISON, [kind])
    assert {f.difference.kind for f in found.findings} == {kind}
    assert not found.rows and not found.quotations and not found.agreed and not found.stripped


def test_only_conflict_leaves_out_roundings() -> None:
    assert {f.difference.verdict for f in examine(COMPARISON, ["conflict"]).findings} == {"conflict"}


def test_only_conflict_keeps_the_quotations_that_count_as_conflicts() -> None:
    quoted = [q.relation for q in examine(COMPARISON, ["conflict"]).quotations]
    assert quoted == ["reattributed", "altered", "spliced"]
    assert not examine(replace(COMPARISON, differences=(), quotations=()), ["conflict"]).differ
    cut = [replace(q, relation="truncated") for q in COMPARISON.quotations if q.left and q.right]
    assert not examine(replace(COMPARISON, differences=(), quotations=tuple(cut)), ["conflict"]).differ


def test_only_quotation_keeps_those_that_were_changed() -> None:
    assert {q.relation for q in examine(COMPARISON, ["quotation"]).quotations} == {
        "reattributed",
        "altered",
        "spliced",
    }


@pytest.mark.parametrize(
    ("group", "relation"), [("only-a", "only_left"), ("only-b", "only_right"), ("wording", "reworded")]
)
def test_only_a_group_of_rows_keeps_just_those(group: str, relation: str) -> None:
    found = examine(COMPARISON, [group])
    assert {row.relation for row in found.rows} == {relation}
    assert not found.findings


def test_a_selection_that_matches_nothing_means_no_difference() -> None:
    assert not examine(COMPARISON, ["percent"]).differ


def test_accounts_that_say_the_same_do_not_differ() -> None:
    same = tuple(
        replace(COMPARISON.links[-2], left=(n,), right=(n,), relation="same") for n in range(len(A.sentences))
    )
    assert not examine(replace(COMPARISON, right=A, links=same, differences=(), quotations=())).differ


def test_a_finding_says_why_its_sentences_stand_together() -> None:
    assert examine(COMPARISON).findings[2].why.startswith("(sure): names: Marrow Bridge")


def test_pieces_of_one_quotation_stand_beside_it() -> None:
    whole, *pieces = (
        span(A, "The Marrow Bridge"),
        *(span(B, words) for words in ("Marrow", "Bridge")),
    )
    cut = tuple(Quotation("truncated", "Ines Halloran", whole, piece) for piece in pieces)
    (quoted,) = examine(replace(COMPARISON, quotations=cut)).quotations
    assert [p.text for p in quoted.left] == ["The Marrow Bridge"]
    assert [p.text for p in quoted.right] == ["Marrow", "Bridge"]


def test_quotations_of_two_speakers_stand_apart() -> None:
    whole, piece = span(A, "The Marrow Bridge"), span(B, "Marrow")
    told = tuple(Quotation("truncated", speaker, whole, piece) for speaker in ("Ines Halloran", None))
    assert len(examine(replace(COMPARISON, quotations=told)).quotations) == 2


def test_a_review_stands_beside_its_difference() -> None:
    found = examine(COMPARISON, reviews={1: Review("checked", "the desk has called")})
    assert [finding.reviewed for finding in found.findings[:3]] == ["", "checked: the desk has called", ""]


def test_a_review_stays_beside_its_difference_when_others_are_left_out() -> None:
    number = next(n for n, d in enumerate(COMPARISON.differences) if d.kind == "money")
    found = examine(COMPARISON, ["money"], {number: Review("not material")})
    assert [finding.reviewed for finding in found.findings] == ["not material"]


@pytest.mark.parametrize("format", get_args(Format))
@pytest.mark.parametrize("plain", [False, True])
def test_every_report_says_what_was_reviewed(format: Format, plain: bool) -> None:
    quoted = len(COMPARISON.differences)  # the number of the first quotation
    reviews = {0: Review("checked", "the desk has called"), quoted: Review("not material", "house style")}
    text = render(COMPARISON, format, width=200, plain=plain, reviews=reviews)
    for words in ("checked", "the desk has called", "not material", "house style"):
        assert words in text
        assert words not in render(COMPARISON, format, width=200, plain=plain)


def test_the_names_of_kinds_and_groups_are_apart() -> None:
    assert not set(KINDS) & set(GROUPS)


def test_reports_and_the_interface_count_alike() -> None:
    found = examine(COMPARISON)
    above = count(COMPARISON, rows(COMPARISON))
    assert found.totals[0] == (
        f"{above.differences} differences (1 quotation among them), {above.conflicts} in conflict"
    )
    assert found.totals[1:] == ("4 quotations", "2 facts in agreement")
    assert len(found.findings) == above.differences - 1
    assert found.tally["reworded"] == above.wording
    assert (found.tally["only_left"], found.tally["only_right"]) == (above.only_left, above.only_right)
