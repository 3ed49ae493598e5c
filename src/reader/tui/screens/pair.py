"""What stands behind the comparison screen: the two articles, their comparison, and what is said of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.layout.counts import Counts, count
from reader.layout.explain import CERTAIN, citations, differences_in, findings_in, quotations_in
from reader.layout.marks import Group, is_shown
from reader.layout.rows import RELATIONS, Row, RowRelation, rows
from reader.library import Entry, Library, Review
from reader.model import Article, Cancel, Comparison
from reader.tui.widgets.bars import Piece


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles and how they compare."""

    numbers: tuple[int, int]  # of the articles in the library
    entry: Entry  # of the left one
    comparison: Comparison
    rows: tuple[Row, ...]
    counts: Counts
    found: dict[int, Review]  # what was said of differences, by their index, and of quotations behind them

    @property
    def digests(self) -> tuple[str, str]:
        """By which the library keeps what was said."""
        return self.comparison.left.article.origin.digest, self.comparison.right.article.origin.digest

    @property
    def reviews(self) -> dict[int, str]:
        """The reviews in words, of the findings that have one."""
        return {
            number: review.state + (f": {review.note}" if review.note else "")
            for number, review in self.found.items()
        }

    @property
    def reviewed(self) -> frozenset[int]:
        """The rows all of whose findings somebody has closed."""
        closed = {number for number, review in self.found.items() if review.state != "open"}
        found = set()
        for number, row in enumerate(self.rows) if closed else ():
            inside = {index for index, _ in findings_in(self.comparison, row)}
            if inside and inside <= closed:
                found.add(number)
        return frozenset(found)


def load(library: Library, opened: Sequence[tuple[Article, int]], cancelled: Cancel) -> Compared:
    """Compare two articles, each with its number; slow, for a background thread."""
    (left, first), (right, second) = opened
    comparison = library.compare(left, right, cancelled=cancelled)
    laid = rows(comparison)
    counts, found = count(comparison, laid), library.reviews(comparison)
    return Compared((first, second), library.entry(first), comparison, laid, counts, found)


def standing(
    pair: Compared, number: int, relation: RowRelation, shown: frozenset[Group]
) -> tuple[list[Piece], list[Piece]]:
    """The row in focus in one line: what it is and what differs; and where it stands."""
    if not pair.rows:
        return [("Nothing to compare.", "")], []
    row = pair.rows[number]
    left: list[Piece] = [(RELATIONS[relation], "bar--conflict" if relation == "conflict" else "bar--strong")]
    if row.link is not None:
        left.append((f", {CERTAIN[pair.comparison.links[row.link].certainty]}", ""))
    for index, difference in differences_in(pair.comparison, row):
        if is_shown(difference, shown):
            left += [(f"   {difference.kind} ", ""), (difference.left.text, "bar--a"), (" / ", "")]
            left.append((difference.right.text, "bar--b"))
            if index in pair.reviews:
                left.append((f" ({pair.found[index].state})", ""))
    for index, quotation in quotations_in(pair.comparison, row):
        left.append((f"   quotation {quotation.relation}", ""))
        if index in pair.reviews:
            left.append((f" ({pair.found[index].state})", ""))
    return left, [(citations(pair.comparison, row), "")]
