"""What counts as told differently, each once."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON

from reader.layout.discrepancies import ALL, departs, discrepancies, groups_of, is_conflict, is_shown
from reader.model import Quotation


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
