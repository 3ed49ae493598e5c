"""Which rows differ and which are in conflict, and how many lie before a row."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, span
from tests.versions import two_versions

from reader.layout.discrepancies import ALL, discrepancies
from reader.layout.judged import judge
from reader.layout.rows import rows

ROWS = rows(COMPARISON)


def row(left: int) -> int:
    return next(number for number, each in enumerate(ROWS) if left in each.left)


def test_a_rounding_makes_a_row_differ_without_a_conflict() -> None:
    judged = judge(COMPARISON, ROWS, ALL)
    assert row(1) in judged.differing and row(1) not in judged.conflicts


def test_a_conflict_beyond_the_links_is_shown_in_the_row_of_one_account() -> None:
    difference = replace(COMPARISON.differences[1], left=span(A, "nine people"))
    judged = judge(replace(COMPARISON, differences=(difference,)), ROWS, ALL)
    assert judged.relation(row(13), ROWS[row(13)]) == "conflict"


def test_a_quotation_that_goes_on_into_a_sentence_of_one_account_is_told_where_they_meet() -> None:
    quotation = next(q for q in COMPARISON.quotations if q.relation == "spliced")
    alone = next(number for number, each in enumerate(ROWS) if each.relation == "only_left")
    left = replace(span(A, "The noises were not recorded"), end_sentence=ROWS[alone].left[-1])
    judged = judge(replace(COMPARISON, quotations=(replace(quotation, left=left),)), ROWS, ALL)
    assert row(left.sentence) in judged.conflicts
    assert alone not in judged.differing


def test_a_conflict_whose_kind_is_hidden_is_shown_as_reworded() -> None:
    judged = judge(COMPARISON, ROWS, ALL - {"conflicts", "quotations"})
    assert judged.relation(row(0), ROWS[row(0)]) == "reworded"


def test_a_row_in_the_same_words_in_which_something_differs_is_shown_as_reworded() -> None:
    clipped = replace(COMPARISON.quotations[0], relation="truncated", left=span(A, "1931"))
    judged = judge(replace(COMPARISON, quotations=(clipped,)), ROWS, ALL)
    assert ROWS[row(11)].relation == "same"
    assert judged.relation(row(11), ROWS[row(11)]) == "reworded"


def test_a_row_of_which_nothing_is_told_is_no_conflict_whatever_its_link_is_called() -> None:
    bare = replace(COMPARISON, differences=(), quotations=())
    judged = judge(bare, ROWS, ALL)
    assert ROWS[row(0)].relation == "conflict"
    assert judged.relation(row(0), ROWS[row(0)]) == "reworded" and not judged.differing


def test_of_two_versions_of_one_article_every_change_counts() -> None:
    versions = two_versions()
    laid = rows(versions)
    judged = judge(versions, laid, ALL)
    assert [laid[number].relation for number in sorted(judged.differing)] == ["reworded", "only_right"]
    assert judged.position(2) == "change 1 of 2" and judged.position(5) == "after change 1 of 2"
    hidden = judge(versions, laid, ALL - {"only", "wording"})
    assert hidden.position(2) == "no changes shown"


def test_a_row_says_which_of_all_the_differences_stand_in_it() -> None:
    judged = judge(COMPARISON, ROWS, ALL)
    first = min(judged.numbers)
    assert judged.position(first).startswith("difference 1 of ") or judged.position(first).startswith(
        "differences 1, 2"
    )
    assert judged.total == len(discrepancies(COMPARISON))


def test_a_row_in_which_nothing_differs_says_how_many_lie_behind_it() -> None:
    judged = judge(COMPARISON, ROWS, ALL)
    quiet = next(
        n for n in range(max(judged.numbers)) if n not in judged.differing and n > min(judged.numbers)
    )
    assert judged.position(quiet).startswith("after difference ")
    assert judged.position(quiet, brief=True).startswith("after ") and "difference" not in judged.position(
        quiet, brief=True
    )


def test_hidden_kinds_do_not_count() -> None:
    fewer = judge(COMPARISON, ROWS, ALL - {"values"})
    assert fewer.total < judge(COMPARISON, ROWS, ALL).total
    late = judge(COMPARISON, ROWS[::-1], ALL - {"values"})
    quiet = next(n for n in range(len(ROWS)) if n < min(late.numbers))
    assert late.position(quiet) == f"{late.total} differences shown"
    assert judge(COMPARISON, ROWS, frozenset()).position(0) == "no differences shown"
    alike = replace(COMPARISON, differences=(), quotations=())
    assert judge(alike, ROWS, ALL).position(0) == "no differences"
