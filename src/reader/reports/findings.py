"""What a report of a comparison says, all of it or of some kinds: every format draws the same findings in one order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, get_args

from reader.layout.discrepancies import ALL, departs, discrepancies, is_conflict
from reader.layout.marks import Mark, Marks
from reader.layout.marks import marks as marks_of
from reader.layout.rows import Row, RowRelation, elsewhere_of, numbers_of, rows
from reader.layout.sides import LETTERS, SIDES, account_of
from reader.layout.spelling import how_many, listed
from reader.layout.verdicts import QUOTATIONS, about, review_words, verdict_words
from reader.model import (
    Account,
    Agreement,
    Article,
    Comparison,
    Difference,
    DifferenceKind,
    Quotation,
    QuotationRelation,
    Review,
    Span,
)
from reader.reports.facts import FactSheet
from reader.reports.heads import Head, Stripped, head, stripped
from reader.reports.passages import Passage, passage, passage_of
from reader.reports.telling import Telling
from reader.sources.sanitize import clean

KINDS: tuple[str, ...] = get_args(DifferenceKind)
GROUPS = ("conflict", "quotation", "only-a", "only-b", "wording")
"""What can be selected beside the kinds of difference: contradictions, changed quotations, rows of some relation."""

CAUTION = "Sure, likely and guess say how certain the program is; neither account is taken for the true one."
"""How findings are to be taken."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference with both sentences and why they stand together."""

    difference: Difference
    left: Passage
    right: Passage
    about: str  # what the values belong to, in words of the first account
    why: str  # the certainty and the evidence of the link: "(likely): names: Meta, Wang"
    review: Review | None = None  # what a person said of it

    @property
    def values(self) -> tuple[str, str]:
        """What the two accounts say, sanitised, on one line."""
        left, right = self.difference.left.text, self.difference.right.text
        return clean(left, multiline=False), clean(right, multiline=False)

    @property
    def relation(self) -> RowRelation:
        """How the two stand to each other: in conflict, or said in other words."""
        return "conflict" if self.difference.verdict == "conflict" else "reworded"

    @property
    def verdict(self) -> str | None:
        """What to add where the two do not contradict each other: "rounding", "less exact"."""
        if self.difference.verdict == "conflict":
            return None
        return verdict_words(self.difference.kind, self.difference.verdict)

    @property
    def reviewed(self) -> str:
        """What a person said of it, in words: "checked: the desk has called"; "" when nothing."""
        return review_words(self.review)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation, where each account has it: one side may have it in several pieces, or not at all."""

    quotations: tuple[Quotation, ...]  # of one relation and one speaker
    reviews: tuple[Review | None, ...]  # what a person said of each
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]

    @property
    def relation(self) -> QuotationRelation:
        """What became of it."""
        return self.quotations[0].relation

    @property
    def speaker(self) -> str | None:
        """Who said it."""
        speaker = self.quotations[0].speaker
        return speaker and clean(speaker, multiline=False)

    @property
    def reviewed(self) -> str:
        """What a person said of it, in words; "" when nothing."""
        return listed(dict.fromkeys(map(review_words, self.reviews)), "; ")


@dataclass(frozen=True, slots=True)
class Agreed:
    """A fact that both accounts give."""

    agreement: Agreement
    about: str
    left: Passage
    right: Passage


@dataclass(frozen=True, slots=True)
class Beside:
    """A row of the comparison."""

    relation: RowRelation
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    elsewhere: tuple[Passage, ...]  # statements in other rows that report this too

    @property
    def note(self) -> str:
        """Where this is said too: "also A ¶2 s1", "" where it is not."""
        return f"also {', '.join(passage.citation for passage in self.elsewhere)}" if self.elsewhere else ""


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that a report of a comparison says."""

    comparison: Comparison
    left: Head
    right: Head
    findings: tuple[Finding, ...]
    quotations: tuple[Quoted, ...]  # the gravest first
    agreed: tuple[Agreed, ...]
    rows: tuple[Beside, ...]
    stripped: tuple[Stripped, ...]
    selected: bool  # whether only some kinds were asked for

    @property
    def tally(self) -> Counter[RowRelation]:
        """How many statements of each kind; a row that only says where its counterpart stands is none."""
        alone = ("only_left", "only_right")
        return Counter(r.relation for r in self.rows if (r.left and r.right) or r.relation in alone)

    @property
    def totals(self) -> tuple[str, ...]:
        """How many differences, quotations and agreements, in words; every format and the interface count alike.

        A changed quotation of which a difference of words or of speaker tells counts once, with the differences.
        """
        found = discrepancies(self.comparison)
        quoted = sum(isinstance(each.what, Quotation) for each in found)
        among = f" ({how_many(quoted, 'quotation')} among them)" if quoted else ""
        return (
            f"{how_many(len(found), 'difference')}{among}, {sum(is_conflict(each.what) for each in found)} in conflict",
            how_many(len(self.comparison.quotations), "quotation"),
            f"{how_many(len(self.agreed), 'fact')} in agreement",
        )

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is said of all findings, a sentence each."""
        from reader.comparing.one_story import seem_unrelated

        return ("These seem not to be accounts of one story.",) if seem_unrelated(self.comparison) else ()

    @property
    def silence(self) -> str:
        """What to say where nothing differs."""
        return "No differences of the kinds asked for." if self.selected else "No differences."

    @property
    def differ(self) -> bool:
        """Whether there is anything that the accounts do not share, of what was selected."""
        return bool(
            self.findings
            or any(q.relation != "identical" for q in self.quotations)
            or any(row.relation != "same" for row in self.rows)
        )


Sheet: TypeAlias = Article | Findings | Telling | FactSheet
"""What a report is drawn from, whatever its format."""


def examine(
    comparison: Comparison, only: Collection[str] = (), reviews: Mapping[int, Review] | None = None
) -> Findings:
    """Arrange a comparison; ``only`` keeps the kinds of difference and the groups that it names.

    ``reviews`` are what a person said of differences, by their index, and of quotations, counted on behind them.
    """
    said = reviews or {}
    marked = marks_of(comparison, ALL)
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
                if _is_chosen(quotation, only)
            ],
        ),
        () if only else tuple(_agreed(comparison, agreement) for agreement in comparison.agreements),
        tuple(_beside(comparison, row, marked) for row in rows(comparison) if _is_chosen_row(row, only)),
        () if only else (*stripped(comparison.left.article, "A"), *stripped(comparison.right.article, "B")),
        bool(only),
    )


def _is_chosen(what: Difference | Quotation, only: Collection[str]) -> bool:
    if not only or ("conflict" in only and is_conflict(what)):
        return True
    return what.kind in only if isinstance(what, Difference) else "quotation" in only and departs(what)


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
        clean(about(comparison.left, difference.kind, left, difference.about), multiline=False),
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
    marked: tuple[Marks, Marks],
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
