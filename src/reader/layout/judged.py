"""Which rows of a comparison differ, and which of those are in conflict, while some groups are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.layout.marks import Group, departs, is_shown
from reader.layout.rows import Row, RowRelation
from reader.layout.sides import Place, Side, row_of_place
from reader.model import Comparison, Span

BREAKS = frozenset({"altered", "spliced", "reattributed"})
"""What may be done to a quotation so that its row counts as a conflict."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The rows by what lies in them."""

    differing: frozenset[int]  # a shown difference or a changed quotation
    conflicts: frozenset[int]

    def relation(self, number: int, row: Row) -> RowRelation:
        """What a row is shown as: a conflict as soon as one lies in it, and not while all of them are hidden.

        A row in the same words in which something differs is one in other words.
        """
        if number in self.conflicts:
            return "conflict"
        if row.relation == "conflict" or (row.relation == "same" and number in self.differing):
            return "reworded"
        return row.relation


def judge(comparison: Comparison, rows: tuple[Row, ...], shown: frozenset[Group]) -> Judged:
    """Look at every difference and quotation once.

    A row that a link calls a conflict is one even when no difference names it, as after an older engine.
    """
    row_of = row_of_place(rows)
    told: set[int] = set()  # rows about which something is said, shown or not
    differing: set[int] = set()
    conflicts: set[int] = set()
    for left, right, visible, conflict in _findings(comparison, shown):
        sides = [
            {row_of[place] for place in places if place in row_of}
            for places in (_sentences("left", left), _sentences("right", right))
        ]
        told.update(*sides)
        touched = set().union(*(_facing(side, rows) for side in sides))
        if visible:
            differing |= touched
            if conflict:
                conflicts |= touched
    if "conflicts" in shown:
        silent = {n for n, row in enumerate(rows) if row.relation == "conflict" and n not in told}
        differing |= silent
        conflicts |= silent
    return Judged(frozenset(differing), frozenset(conflicts))


def _facing(touched: set[int], rows: tuple[Row, ...]) -> set[int]:
    """The rows in which the accounts meet, of those that a span runs through; all where they meet in none."""
    return {number for number in touched if rows[number].link is not None} or touched


def _findings(comparison: Comparison, shown: frozenset[Group]) -> Iterator[tuple[Span, Span, bool, bool]]:
    """Both spans of each finding, whether it is shown, whether it is a conflict."""
    for difference in comparison.differences:
        conflict = difference.verdict == "conflict"
        yield difference.left, difference.right, is_shown(difference, shown), conflict
    for quotation in comparison.quotations:
        if departs(quotation) and quotation.left and quotation.right:
            conflict = quotation.relation in BREAKS
            yield quotation.left, quotation.right, "quotations" in shown, conflict


def _sentences(side: Side, span: Span) -> Iterator[Place]:
    last = span.sentence if span.end_sentence is None else span.end_sentence
    for sentence in range(span.sentence, last + 1):
        yield side, sentence
