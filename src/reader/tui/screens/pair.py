"""What stands behind the comparison screen: the two articles, their comparison, and what is said of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.layout.counts import Counts, count
from reader.layout.discrepancies import Discrepancy, Group, called, discrepancies, is_shown, rows_of
from reader.layout.explain import CERTAIN, citations, discrepancies_in, missing_words, outside
from reader.layout.findings import is_closed
from reader.layout.rows import RELATIONS, Row, RowRelation, row_of_place, rows
from reader.layout.verdicts import verdict_words
from reader.library import Entry, Library, Review
from reader.model import Article, Cancel, Comparison, Quotation
from reader.tui.widgets.drawing import Piece


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles and how they compare."""

    numbers: tuple[int, int]  # of the articles in the library
    entry: Entry  # of the left one
    comparison: Comparison
    rows: tuple[Row, ...]
    counts: Counts
    reviews: dict[int, Review]  # what was said of differences, by their index, and of quotations behind them
    unrelated: bool  # whether they seem not to be accounts of one story

    @property
    def digests(self) -> tuple[str, str]:
        """By which the library keeps what was said."""
        return self.comparison.left.article.origin.digest, self.comparison.right.article.origin.digest

    @property
    def closed(self) -> int:
        """How many differences somebody has closed."""
        return len(self._with_state(open=False))

    @property
    def reviewed(self) -> frozenset[int]:
        """The rows in which somebody has closed every difference."""
        row_of = row_of_place(self.rows)
        closed, still_open = (
            frozenset().union(
                *(row for each in self._with_state(open=it_is) for row in rows_of(each, row_of))
            )
            for it_is in (False, True)
        )
        return closed - still_open

    def _with_state(self, *, open: bool) -> list[Discrepancy]:
        return [
            each
            for each in (discrepancies(self.comparison) if self.reviews else ())
            if is_closed(self.reviews.get(each.number)) != open
        ]


def load(library: Library, opened: Sequence[tuple[Article, int]], cancelled: Cancel) -> Compared:
    """Compare two articles, each with its number; slow, for a background thread."""
    (left, first), (right, second) = opened
    from reader.comparing.one_story import seem_unrelated

    comparison = library.compare(left, right, cancelled=cancelled)
    laid = rows(comparison)
    counts, reviews = count(comparison, laid), library.reviews(comparison)
    unrelated = seem_unrelated(comparison)
    return Compared((first, second), library.entry(first), comparison, laid, counts, reviews, unrelated)


def standing(
    pair: Compared, number: int, relation: RowRelation, shown: frozenset[Group]
) -> tuple[list[Piece], list[Piece]]:
    """The row in focus in one line: what it is and what differs; and where it stands."""
    if not pair.rows:
        return [("Nothing to compare.", "")], []
    row = pair.rows[number]
    left: list[Piece] = [(RELATIONS[relation], "bold conflict" if relation == "conflict" else "bold strong")]
    if row.link is not None and (sure := pair.comparison.links[row.link].certainty) != "sure":
        left.append((f", pairing {CERTAIN[sure]}", ""))
    for found in discrepancies_in(pair.comparison, row):
        if is_shown(found.what, shown):
            left += [("   ", ""), *_in_words(pair.comparison, row, found)]
            if found.number in pair.reviews:
                left.append((f" ({pair.reviews[found.number].state})", ""))
    return left, [(citations(pair.comparison, row), "")]


def _in_words(comparison: Comparison, row: Row, found: Discrepancy) -> list[Piece]:
    what = found.what
    if isinstance(what, Quotation):
        return [
            (called(what), ""),
            *(
                piece
                for letter, words in missing_words(found)
                for piece in ((f", only {letter} ", ""), (words, f"bold {letter.lower()}-text"))
            ),
        ]
    verdict = verdict_words(what.kind, what.verdict)
    doubts = [verdict] * (verdict != "conflict") + [CERTAIN[what.certainty]] * (what.certainty != "sure")
    return [
        (f"{called(what)} ", ""),
        (what.left.text, "bold a-text"),
        (f"{outside(comparison, row, 'left', [what.left])} / ", ""),
        (what.right.text, "bold b-text"),
        (outside(comparison, row, "right", [what.right]), ""),
        (f" {', '.join(doubts)}" if doubts else "", ""),
    ]
