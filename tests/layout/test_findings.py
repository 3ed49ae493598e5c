"""The findings of a comparison as tables, counts and explanations."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len
from tests.bridge import COMPARISON, A, span

import reader
from reader.layout.counts import Counts, count
from reader.layout.discrepancies import departs
from reader.layout.explain import counterpart, explain, quoted
from reader.layout.findings import difference_table, fact_table, own_table, quotation_table
from reader.layout.rows import Row, rows
from reader.layout.tables import Table, header, lines, widths
from reader.model import Difference

ROWS = rows(COMPARISON)


def said(number: int) -> list[str]:
    row = next(row for row in ROWS if number in row.left)
    return [
        "".join(text for text, _ in paragraph) for paragraph in explain(COMPARISON, row, row.relation, {})
    ]


def drawn(table: Table, width: int) -> list[str]:
    found = []
    for entry in table.entries:
        for parts in lines(table, entry, width):
            text = ""
            for part in parts:
                text = text.ljust(part.at) + part.text
            found.append(text)
    return found


def test_the_counts_are_those_of_what_is_told_differently() -> None:
    assert count(COMPARISON, ROWS) == Counts(11, 10, 4, 2, 2, 3, 2, 2)


def test_the_count_above_and_the_list_name_as_many_differences() -> None:
    assert len(difference_table(COMPARISON, {}).entries) == count(COMPARISON, ROWS).differences


def test_an_explanation_says_why_the_sentences_are_paired_and_how_sure_that_is() -> None:
    found = said(0)
    assert found[0] == "The same statement, told differently, sure   A ¶1 s1  B ¶1 s1"
    assert "Why paired  names: Marrow Bridge; rare words: cables, cracks, engineers" in found


def test_an_explanation_gives_both_values_of_each_difference() -> None:
    assert (
        "date  closed to all traffic on … after engineers   A 3 March   B 5 March   conflict, sure" in said(0)
    )


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


def test_an_explanation_says_so_when_there_is_no_counterpart() -> None:
    assert said(12)[0].startswith("Only A says this")
    assert said(12)[-1] == "No sentence of the other account comes near enough to be its counterpart."


def test_a_review_stands_behind_its_difference() -> None:
    found = list(explain(COMPARISON, ROWS[0], "conflict", {2: "checked: by phone"}))
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


def test_the_list_of_differences_keeps_their_order_and_leads_to_their_sentences() -> None:
    table = difference_table(COMPARISON, {1: "checked"})
    assert [entry.cells[1][0] for entry in table.entries[:3]] == ["negation", "money", "date"]
    assert table.entries[1].place == ("left", 3)
    assert table.entries[1].cells[-1][0] == "checked"


def test_without_reviews_there_is_no_column_for_them() -> None:
    assert "review" in difference_table(COMPARISON, {1: "checked"}).headers
    assert "review" not in difference_table(COMPARISON, {}).headers


def test_the_table_of_facts_has_agreements_too_in_the_order_of_the_text() -> None:
    table = fact_table(COMPARISON)
    assert table.entries[0].cells[0][0] == "closed to all traffic on … after engineers"
    assert "= same" in {entry.cells[-1][0] for entry in table.entries}
    assert all(entry.cells[1][0] != "quote" for entry in table.entries)


def test_changed_quotations_stand_before_those_that_one_account_has() -> None:
    assert [entry.cells[0][0] for entry in quotation_table(COMPARISON, {}).entries] == [
        "given to someone else",
        "words changed",
        "cut in the middle without a sign",
        "only A",
    ]


def test_what_an_account_says_against_itself_names_both_places() -> None:
    found = Difference("number", "conflict", "guess", span(A, "14,000"), span(A, "nine"))
    table = own_table(COMPARISON, ([found], []))
    assert [text for text, _ in table.entries[0].cells[3:5]] == ["14,000  ¶1 s2", "nine  ¶8 s1"]


def test_what_is_still_being_looked_for_is_not_said_to_be_nothing() -> None:
    waiting, empty = own_table(COMPARISON, None), own_table(COMPARISON, ((), ()))
    assert not waiting.ready and empty.ready
    assert waiting.nothing != empty.nothing


@pytest.mark.parametrize("width", [8, 30, 59, 60, 76, 120, 200])
@pytest.mark.parametrize(
    "table", [difference_table(COMPARISON, {}), fact_table(COMPARISON), quotation_table(COMPARISON, {})]
)
def test_no_line_of_a_table_is_wider_than_the_room_it_has(table: Table, width: int) -> None:
    assert all(cell_len(line) <= width for line in drawn(table, width))


def test_a_narrow_table_names_its_cells_instead_of_having_headers() -> None:
    table = fact_table(COMPARISON)
    assert widths(table, 40) == () and header(table, 40) == ()
    assert drawn(table, 40)[:3] == ["closed to all traffic on … after", "  engineers", "  kind: date"]


def test_a_narrow_table_begins_with_the_cells_that_no_header_names() -> None:
    first = difference_table(COMPARISON, {0: "checked"}).entries[0]
    table = difference_table(COMPARISON, {0: "checked"})
    head = [first.cells[n][0] for n in (0, 1, 5)]
    told = drawn(table, 50)
    assert told[0] == "  ".join(head)
    assert [line.strip().partition(":")[0] for line in told[1:]].count("kind") == 0
    assert any(line.startswith("  A: ") for line in told) and "  review: checked" in told
    assert drawn(table, 8)[0] == head[0]


def test_how_wide_the_columns_are_is_worked_out_once_and_not_for_each_row() -> None:
    table = fact_table(COMPARISON)
    assert widths(table, 100) is widths(table, 100)
