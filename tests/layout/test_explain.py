"""What is said of one row of a comparison."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, span

import reader
from reader.layout.discrepancies import departs
from reader.layout.explain import counterpart, explain, in_place, quoted, told
from reader.layout.rows import Row, rows
from reader.model import Review, Span

ROWS = rows(COMPARISON)


def said(number: int) -> list[str]:
    row = next(row for row in ROWS if number in row.left)
    return [
        "".join(text for text, _ in paragraph) for paragraph in explain(COMPARISON, row, row.relation, {})
    ]


def test_an_explanation_says_why_the_sentences_are_paired_and_how_sure_that_is() -> None:
    found = said(0)
    assert found[0] == "The same statement, told differently   A ¶1 s1  B ¶1 s1"
    assert "Why paired  names: Marrow Bridge; rare words: cables, cracks, engineers   sure" in found


def test_an_explanation_gives_both_values_of_each_difference() -> None:
    assert "date  closed to all traffic on …   A 3 March   B 5 March   conflict, sure" in said(0)


def test_what_differs_from_a_sentence_of_another_row_is_cited() -> None:
    row = next(row for row in ROWS if 0 in row.left)
    alone = replace(row, right=(), elsewhere_right=row.right)
    texts = ["".join(text for text, _ in each) for each in explain(COMPARISON, alone, "conflict", {})]
    assert "date  closed to all traffic on …   A 3 March   B 5 March ¶1 s1   conflict, sure" in texts
    row = next(row for row in ROWS if 2 in row.left)
    alone = replace(row, right=(), elsewhere_right=row.right)
    texts = ["".join(text for text, _ in each) for each in explain(COMPARISON, alone, "conflict", {})]
    assert any(text.startswith("quotation") and text.endswith("   B ¶2 s2") for text in texts)


def test_an_explanation_names_what_was_cut_from_a_quotation() -> None:
    assert any("only A “after a long talk with the contractor”" in each for each in said(2))


def test_what_was_cut_has_no_marks_inside_its_own() -> None:
    texts = 'Berg described the cable as "tired" and "unsafe".', 'Berg called the cable "unsafe".'
    found = reader.compare(*(reader.parse(text, name="a.txt", clean=False) for text in texts))
    (row,) = rows(found)
    assert "“tired and”" in [
        text for paragraph in explain(found, row, row.relation, {}) for text, _ in paragraph
    ]


def test_an_explanation_gives_the_runner_up() -> None:
    assert any(each.startswith("Runner-up  B ¶2 s1  The bill") for each in said(1))


def test_a_runner_up_that_stands_in_the_row_is_not_named_again() -> None:
    link = replace(COMPARISON.links[0], left=(0,), right=(0, 1), runner_up=(0, 1))
    row = Row((0,), (0, 1), "reworded", 0)
    found = explain(replace(COMPARISON, links=(link,)), row, "reworded", {})
    assert not any(text.startswith("Runner-up") for paragraph in found for text, _ in paragraph)


def test_an_explanation_says_so_when_there_is_no_counterpart() -> None:
    assert said(12)[0].startswith("Only A says this")
    assert said(12)[-1] == "No sentence of the other account comes near enough to be its counterpart."


def test_a_review_stands_behind_its_difference() -> None:
    found = list(explain(COMPARISON, ROWS[0], "conflict", {2: Review("checked", "by phone")}))
    assert any(text.endswith("· checked: by phone") for paragraph in found for text, _ in paragraph)


def test_a_row_of_one_account_leads_to_what_contradicts_it() -> None:
    lonely = next(row for row in ROWS if row.left == (13,))
    other = replace(COMPARISON.differences[0], left=span(A, "nine people"))
    assert counterpart(replace(COMPARISON, differences=(other,)), lonely) == ("right", 4)
    assert counterpart(COMPARISON, lonely) is None


def test_a_row_of_one_account_alone_leads_to_the_quotation_that_it_changes() -> None:
    quotation = next(q for q in COMPARISON.quotations if departs(q) and q.left and q.right)
    assert quotation.left and quotation.right
    lonely = Row((), (quotation.right.sentence,), "only_right")
    without = replace(COMPARISON, differences=())
    assert counterpart(without, lonely) == ("left", quotation.left.sentence)


def test_both_sides_are_quoted_with_account_paragraph_and_sentence() -> None:
    assert quoted(COMPARISON, ROWS[0]).splitlines()[1].startswith("B, Northern Wire, ¶1 s1: Engineers")


def test_a_finding_is_told_with_the_sentences_of_each_account() -> None:
    date = next(each for each in COMPARISON.differences if each.kind == "date")
    kind, left, right = told(COMPARISON, date)
    assert kind[0][0] == "date"
    assert left[0] == ("A ¶1 s1  ", "a") and ("3 March", "a") in left
    assert "".join(text for text, _ in right) == f"B ¶1 s1  {COMPARISON.right.sentences[0].text}"
    alone = next(each for each in COMPARISON.quotations if each.right is None)
    assert [each[0][0][:2] for each in told(COMPARISON, alone)] == ["qu", "A "]


def test_of_a_quotation_that_was_cut_the_missing_words_stick_out() -> None:
    spliced = next(each for each in COMPARISON.quotations if each.relation == "spliced")
    _, left, right = told(COMPARISON, spliced)
    assert [text for text, style in left[1:] if style] == ["after a long talk with the contractor"]
    assert len(right) == 2


def test_a_sentence_in_which_two_passages_stand_is_told_once() -> None:
    text = COMPARISON.left.sentences[0].text
    ends = Span(0, 0, 3, text[:3]), Span(0, len(text) - 3, len(text), text[-3:])
    (paragraph,) = in_place(COMPARISON, [("left", end) for end in ends])
    assert [text for text, style in paragraph[1:] if style == "a"] == [text[:3], text[-3:]]
    assert "".join(text for text, _ in paragraph[1:]) == text
