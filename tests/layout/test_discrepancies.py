"""What counts as told differently, and how much that is."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON

from reader.layout.discrepancies import ALL, departs, discrepancies, groups_of, is_conflict, is_shown
from reader.layout.judged import judge
from reader.layout.rows import rows
from reader.model import Quotation

ROWS = rows(COMPARISON)


def quotation(relation: str) -> Quotation:
    return next(each for each in COMPARISON.quotations if each.relation == relation)


def test_a_changed_quotation_inside_which_a_difference_was_found_is_told_once() -> None:
    found = [each.what for each in discrepancies(COMPARISON)]
    assert quotation("altered") not in found and quotation("reattributed") not in found
    assert quotation("spliced") in found


def test_a_changed_quotation_that_no_difference_tells_is_one_itself() -> None:
    bare = replace(COMPARISON, differences=())
    assert [each.what for each in discrepancies(bare)] == sorted(
        filter(departs, COMPARISON.quotations),
        key=lambda each: ["reattributed", "altered", "spliced"].index(each.relation),
    )


def test_a_quotation_that_one_account_gives_in_pieces_is_one() -> None:
    spliced = quotation("spliced")
    assert spliced.left and spliced.right
    further = replace(spliced, right=replace(spliced.right, start=spliced.right.start + 1))
    elsewhere = replace(
        further, left=replace(spliced.left, start=spliced.left.start + 1), right=spliced.right
    )
    pieces = replace(COMPARISON, differences=(), quotations=(spliced, further))
    (found,) = discrepancies(pieces)
    assert (found.left, found.right) == ((spliced.left,), (spliced.right, further.right))
    assert len(discrepancies(replace(pieces, quotations=(spliced, elsewhere)))) == 1
    assert len(discrepancies(replace(pieces, quotations=(further, elsewhere)))) == 2


def test_conflicts_come_before_all_else() -> None:
    told = [is_conflict(each.what) for each in discrepancies(COMPARISON)]
    assert told == sorted(told, reverse=True)


def test_the_numbers_of_quotations_go_on_behind_those_of_differences() -> None:
    findings = (*COMPARISON.differences, *COMPARISON.quotations)
    assert all(findings[each.number] == each.what for each in discrepancies(COMPARISON))


def test_a_broken_quotation_is_hidden_with_the_quotations_and_with_the_conflicts() -> None:
    spliced = quotation("spliced")
    assert groups_of(spliced) == {"quotations", "conflicts"}
    assert is_shown(spliced, ALL) and not is_shown(spliced, ALL - {"conflicts"})


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
