"""How much two accounts tell differently, and how many differences of each group there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from reader.layout.discrepancies import ALL, Group, discrepancies, groups_of
from reader.layout.judged import judge
from reader.layout.rows import Row
from reader.model import Comparison


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures above a comparison."""

    differences: int  # everything told differently; one may belong to two of the groups below, or to none
    conflicts: int
    values: int  # numbers, dates and ages, roundings too
    quotations: int
    attribution: int
    only_left: int  # sentences
    only_right: int
    wording: int  # rows in which only the words differ
    changes: int | None  # in versions of one article, those that are no difference too; None of two accounts


def count(comparison: Comparison, rows: tuple[Row, ...]) -> Counts:
    """The figures of a comparison that is laid out in these rows."""
    found = discrepancies(comparison)
    judged = judge(comparison, rows, ALL)
    of_group = Counter[Group](group for each in found for group in groups_of(each.what))
    return Counts(
        len(found),
        of_group["conflicts"],
        of_group["values"],
        of_group["quotations"],
        of_group["attribution"],
        sum(len(row.left) for row in rows if row.relation == "only_left"),
        sum(len(row.right) for row in rows if row.relation == "only_right"),
        sum(row.relation == "reworded" and bool(row.left and row.right) for row in rows),
        len(found) + len(judged.bare) if judged.versions else None,
    )
