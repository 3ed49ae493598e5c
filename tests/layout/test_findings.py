"""The findings of a comparison as tables."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, B, span
from tests.versions import two_versions

from reader.layout.citations import cite
from reader.layout.discrepancies import ALL
from reader.layout.explain import in_place
from reader.layout.findings import (
    against_itself_table,
    difference_table,
    fact_table,
    only_table,
    quotation_table,
)
from reader.layout.rows import rows
from reader.layout.spelling import in_marks
from reader.model import Difference, Review

ROWS = rows(COMPARISON)


def test_the_list_of_differences_keeps_their_order_and_leads_to_their_sentences() -> None:
    table = difference_table(COMPARISON, ROWS, {1: Review("open", "ask")}, ALL)
    assert [entry.cells[1][0] for entry in table.entries[:3]] == ["negation", "money", "date"]
    assert table.entries[1].place == ("left", 3)
    assert table.entries[1].cells[-1][0] == "open: ask"


def test_what_somebody_has_done_with_stands_behind_what_is_open() -> None:
    done = difference_table(COMPARISON, ROWS, {0: Review("checked"), 1: Review("open", "ask")}, ALL).entries
    assert [entry.number for entry in done[:2]] == [1, 2] and done[-1].number == 0
    assert done[-1].cells[-1][0] == "checked"


def test_a_difference_can_be_reviewed_in_the_table_of_facts() -> None:
    table = fact_table(COMPARISON, {2: Review("checked")})
    assert table.headers[-1] == "review"
    assert [entry.cells[-1][0] for entry in table.entries if entry.number == 2] == ["checked"]
    assert {entry.number for entry in table.entries if entry.cells[0][0] == "="} == {-1}


def test_what_only_one_account_says_is_listed_account_by_account() -> None:
    table = only_table(COMPARISON, ROWS)
    left = [("left", number) for row in ROWS if row.relation == "only_left" for number in row.left]
    right = [("right", number) for row in ROWS if row.relation == "only_right" for number in row.right]
    assert left and right and [entry.place for entry in table.entries] == left + right
    assert [text for text, _ in table.entries[-1].cells[:2]] == ["▸", f"B {cite(B, right[-1][1])}"]


def test_below_a_quotation_that_was_cut_what_was_cut_sticks_out() -> None:
    table = difference_table(COMPARISON, ROWS, {}, ALL)
    (entry,) = (each for each in table.entries if each.cells[1][0] == "quotation")
    told = list(in_place(COMPARISON, entry.passages))
    assert [[text for text, style in paragraph[1:] if style] for paragraph in told] == [
        ["after a long talk with the contractor"],
        [],
    ]


def test_the_list_leaves_out_the_kinds_that_are_hidden_and_says_so() -> None:
    values = difference_table(COMPARISON, ROWS, {}, ALL - {"conflicts"})
    assert values.title == "Differences shown"
    assert [entry.cells[0][0] for entry in values.entries] == ["≈"]
    nothing = difference_table(COMPARISON, ROWS, {}, ALL - {"conflicts", "values"})
    assert not nothing.entries and "hidden" in nothing.nothing


def test_without_reviews_there_is_no_column_for_them() -> None:
    assert "review" in difference_table(COMPARISON, ROWS, {1: Review("checked")}, ALL).headers
    assert "review" not in difference_table(COMPARISON, ROWS, {}, ALL).headers


def test_the_list_of_two_versions_has_what_else_changed_and_where() -> None:
    versions = two_versions()
    table = difference_table(versions, rows(versions), {}, ALL)
    assert table.title == "Changes"
    assert [[text for text, _ in entry.cells[:5]] for entry in table.entries] == [
        ["≈", "wording", "A ¶3 s1  B ¶3 s1", "–", "green"],
        ["▸", "only B", "B ¶9 s1", "–", "Nobody asked for it."],
    ]
    assert table.entries[1].place == ("right", 8)
    wording, alone = (list(in_place(versions, entry.passages)) for entry in table.entries)
    assert [text for told in wording for text, style in told[1:] if style] == ["green"]
    assert [text for told in alone for text, style in told] == ["B ¶9 s1  ", "Nobody asked for it."]


def test_the_table_of_facts_has_agreements_too_in_the_order_of_the_text() -> None:
    table = fact_table(COMPARISON, {})
    assert [text for text, _ in table.entries[0].cells[:3]] == ["≠", "date", "closed to all traffic on …"]
    assert ("=", "same") in {(entry.cells[0][0], entry.cells[-1][0]) for entry in table.entries}
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
    table = against_itself_table(COMPARISON, ([found], []))
    assert [text for text, _ in table.entries[0].cells[3:5]] == ["14,000  ¶1 s2", "nine  ¶8 s1"]


def test_what_is_still_being_looked_for_is_not_said_to_be_nothing() -> None:
    waiting, empty = against_itself_table(COMPARISON, None), against_itself_table(COMPARISON, ((), ()))
    assert not waiting.ready and empty.ready
    assert waiting.nothing != empty.nothing


def test_the_words_of_somebody_stand_in_quotation_marks() -> None:
    told = [q for q in COMPARISON.quotations if q.left and q.right]
    bare = replace(COMPARISON, differences=(), quotations=tuple(told))
    listed = [entry.cells for entry in difference_table(bare, rows(bare), {}, ALL).entries]
    assert listed and all(text[:1] in '“"' for cells in listed for text, _ in cells[3:5])
    table = [entry.cells for entry in quotation_table(bare, {}).entries]
    assert table and all(text[:1] in '“"' and text[-1:] in '”"' for cells in table for text, _ in cells[2:4])
    assert in_marks('"Shut it," he said') == '"Shut it," he said'
