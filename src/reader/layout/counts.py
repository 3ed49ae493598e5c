"""How many differences of each group a comparison has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.layout.marks import departs, groups_of
from reader.layout.rows import Row
from reader.model import Comparison


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures above a comparison."""

    conflicts: int  # differences whose verdict is a conflict
    values: int  # differences of numbers, dates and ages, roundings too
    quotations: int  # quotations that both have and one changes
    attribution: int
    only_left: int  # sentences
    only_right: int
    wording: int  # rows in which only the words differ


def count(comparison: Comparison, rows: Sequence[Row]) -> Counts:
    """The figures of a comparison that is laid out in these rows."""
    groups = [groups_of(difference) for difference in comparison.differences]
    return Counts(
        sum("conflicts" in found for found in groups),
        sum("values" in found for found in groups),
        sum(departs(quotation) for quotation in comparison.quotations),
        sum("attribution" in found for found in groups),
        sum(len(row.left) for row in rows if row.relation == "only_left"),
        sum(len(row.right) for row in rows if row.relation == "only_right"),
        sum(row.relation == "reworded" and bool(row.left and row.right) for row in rows),
    )
