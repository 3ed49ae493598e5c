"""A comparison arranged for reports: its findings, all of them or those of some kinds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import get_args

from reader.layout import marks as layout_marks
from reader.layout.discrepancies import ALL, departs
from reader.layout.marks import Mark
from reader.layout.rows import Row, rows
from reader.layout.sides import LETTERS, SIDES, account_of, elsewhere_of, numbers_of
from reader.layout.verdicts import QUOTATIONS, about
from reader.model import (
    Account,
    Agreement,
    Comparison,
    Difference,
    DifferenceKind,
    Quotation,
    Review,
    Span,
)
from reader.reports.findings import Agreed, Beside, Finding, Findings, Quoted
from reader.reports.heads import head, stripped
from reader.reports.passages import Passage, passage, passage_of

KINDS: tuple[str, ...] = get_args(DifferenceKind)
GROUPS = ("conflict", "quotation", "only-a", "only-b", "wording")
"""What can be selected beside the kinds of difference: contradictions, changed quotations, rows of some relation."""


def examine(
    comparison: Comparison, only: Collection[str] = (), reviews: Mapping[int, Review] | None = None
) -> Findings:
    """Arrange a comparison; ``only`` keeps the kinds of difference and the groups that it names.

    ``reviews`` are what a person said of differences, by their index, and of quotations, counted on behind them.
    """
    said = reviews or {}
    marked = layout_marks.marks(comparison, ALL)
    return Findings(
        comparison,
        head(comparison.left, "A"),
        head(comparison.right, "B"),
        tuple(
            _finding(comparison, difference, said.get(number))
            for number, difference in enumerate(comparison.differences)
            if _is_chosen(difference, only)
        ),
        _quoted(
            comparison,
            [
                (quotation, said.get(number))
                for number, quotation in enumerate(comparison.quotations, len(comparison.differences))
                if _is_chosen_quotation(quotation, only)
            ],
        ),
        () if only else tuple(_agreed(comparison, agreement) for agreement in comparison.agreements),
        tuple(_beside(comparison, row, marked) for row in rows(comparison) if _is_chosen_row(row, only)),
        () if only else (*stripped(comparison.left.article, "A"), *stripped(comparison.right.article, "B")),
        bool(only),
    )


def _is_chosen(difference: Difference, only: Collection[str]) -> bool:
    by_verdict = "conflict" in only and difference.verdict == "conflict"
    return not only or difference.kind in only or by_verdict


def _is_chosen_quotation(quotation: Quotation, only: Collection[str]) -> bool:
    return not only or ("quotation" in only and departs(quotation))


def _is_chosen_row(row: Row, only: Collection[str]) -> bool:
    groups = {"only_left": "only-a", "only_right": "only-b", "reworded": "wording"}
    return not only or groups.get(row.relation) in only


def _finding(comparison: Comparison, difference: Difference, review: Review | None) -> Finding:
    left, right = difference.left, difference.right
    link = next((x for x in comparison.links if left.sentence in x.left and right.sentence in x.right), None)
    why = f"({link.certainty}): {'; '.join(link.evidence)}" if link and link.evidence else ""
    ends = [s.end if s.end_sentence is None else len(s.text) + s.start for s in (left, right)]
    return Finding(
        difference,
        passage(comparison.left, left.sentence, "A", (Mark(left.start, ends[0], difference.verdict),)),
        passage(comparison.right, right.sentence, "B", (Mark(right.start, ends[1], difference.verdict),)),
        about(comparison.left, difference.kind, left, difference.about),
        why,
        review,
    )


def _quoted(
    comparison: Comparison, quotations: Iterable[tuple[Quotation, Review | None]]
) -> tuple[Quoted, ...]:
    """The gravest first; what one account has whole and the other in pieces stands together."""
    groups: list[list[tuple[Quotation, Review | None]]] = []
    for each in sorted(quotations, key=lambda each: tuple(QUOTATIONS).index(each[0].relation)):
        if groups and _belongs(each[0], [other for other, _ in groups[-1]]):
            groups[-1].append(each)
        else:
            groups.append([each])
    return tuple(
        Quoted(
            tuple(q for q, _ in group),
            tuple(review for _, review in group),
            _passages(comparison.left, (q.left for q, _ in group), "A"),
            _passages(comparison.right, (q.right for q, _ in group), "B"),
        )
        for group in groups
    )


def _belongs(quotation: Quotation, group: Sequence[Quotation]) -> bool:
    """Whether a quotation is another piece of the one that a group is about."""
    same_left = quotation.left is not None and all(quotation.left == other.left for other in group)
    same_right = quotation.right is not None and all(quotation.right == other.right for other in group)
    alike = (quotation.relation, quotation.speaker) == (group[0].relation, group[0].speaker)
    return alike and (same_left or same_right)


def _passages(account: Account, spans: Iterable[Span | None], letter: str) -> tuple[Passage, ...]:
    return tuple(passage_of(account, span, letter) for span in dict.fromkeys(spans) if span)


def _agreed(comparison: Comparison, agreement: Agreement) -> Agreed:
    return Agreed(
        agreement,
        about(comparison.left, agreement.kind, agreement.left, agreement.about),
        passage_of(comparison.left, agreement.left, "A"),
        passage_of(comparison.right, agreement.right, "B"),
    )


def _beside(
    comparison: Comparison,
    row: Row,
    marked: tuple[layout_marks.Marks, layout_marks.Marks],
) -> Beside:
    left, right = (
        tuple(
            passage(account_of(comparison, side), n, LETTERS[side], found.get(n, ()))
            for n in numbers_of(row, side)
        )
        for side, found in zip(SIDES, marked, strict=True)
    )
    there = tuple(
        passage(account_of(comparison, side), n, LETTERS[side])
        for side in SIDES
        for n in elsewhere_of(row, side)
    )
    return Beside(row.relation, left, right, there)
