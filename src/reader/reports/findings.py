"""What a report of a comparison says: every format draws the same findings in the same order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TypeAlias

from reader.layout.discrepancies import departs, discrepancies, is_conflict
from reader.layout.rows import RowRelation
from reader.layout.spelling import how_many, listed
from reader.layout.verdicts import verdict_words
from reader.model import (
    Agreement,
    Article,
    Comparison,
    Difference,
    Quotation,
    QuotationRelation,
    Review,
)
from reader.reports.facts import FactSheet
from reader.reports.heads import Head, Stripped
from reader.reports.passages import Passage
from reader.reports.telling import Telling

CERTAINTY = (
    "Sure, likely and guess say how certain the program is; neither account is taken for the true one."
)


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
    def verdict(self) -> str | None:
        """What to add where the two do not contradict each other: "rounding", "less exact"."""
        if self.difference.verdict == "conflict":
            return None
        return verdict_words(self.difference.kind, self.difference.verdict)

    @property
    def reviewed(self) -> str:
        """What a person said of it, in words: "checked: the desk has called"; "" when nothing."""
        return _in_words(self.review) if self.review else ""


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
        return self.quotations[0].speaker

    @property
    def reviewed(self) -> str:
        """What a person said of it, in words; "" when nothing."""
        return listed(dict.fromkeys(_in_words(review) for review in self.reviews if review), "; ")


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
        """How many differences, quotations and agreements, in words; every format and the interface count alike."""
        found = discrepancies(self.comparison)
        quoted = sum(isinstance(each.what, Quotation) for each in found)
        among = f" ({how_many(quoted, 'quotation')} among them)" if quoted else ""
        changed = sum(map(departs, self.comparison.quotations))
        return (
            f"{how_many(len(found), 'difference')}{among}, {sum(is_conflict(each.what) for each in found)} in conflict",
            f"{how_many(len(self.comparison.quotations), 'quotation')}, {changed} of them changed",
            f"{how_many(len(self.agreed), 'fact')} in agreement",
        )

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


def _in_words(review: Review) -> str:
    """A review as reports give it: "checked: the desk has called"."""
    return listed((review.state, review.note), ": ")
