"""The facts of one article, for a report, and what it says against itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.layout.marks import Mark
from reader.layout.verdicts import about
from reader.model import Account, Difference, Fact
from reader.reports.passages import Passage, passage

FACTS = "Facts in one account"

AGAINST = "Against itself, as a guess"
"""The heading of what an account says in two ways."""

NO_FACTS = "No facts were recognised."


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact, what it belongs to in words of the account, and the sentence it stands in."""

    fact: Fact
    about: str
    where: Passage


@dataclass(frozen=True, slots=True)
class Against:
    """Two places in one account that cannot both be true."""

    difference: Difference
    first: Passage
    second: Passage


@dataclass(frozen=True, slots=True)
class FactSheet:
    """The typed values of one account in reading order, and what it says against itself."""

    account: Account
    facts: tuple[Stated, ...]
    against: tuple[Against, ...] = ()


def fact_sheet(account: Account, facts: Iterable[Fact], contradictions: Iterable[Difference]) -> FactSheet:
    """Arrange facts in reading order; both spans of a contradiction stand in the account."""
    ordered = sorted(facts, key=lambda fact: (fact.span.sentence, fact.span.start))
    return FactSheet(
        account,
        tuple(_stated(account, fact) for fact in ordered),
        tuple(_against(account, difference) for difference in contradictions),
    )


def _stated(account: Account, fact: Fact) -> Stated:
    words = about(account, fact.kind, fact.span, fact.about)
    return Stated(fact, words, passage(account, fact.span.sentence, "A"))


def _against(account: Account, difference: Difference) -> Against:
    first, second = (
        passage(account, span.sentence, "A", (Mark(span.start, span.end, "conflict"),))
        for span in (difference.left, difference.right)
    )
    return Against(difference, first, second)
