"""The facts of one article, for a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import Account, Fact
from reader.reports.passages import Passage, passage


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Typed values of one account, each with the sentence it stands in."""

    account: Account
    facts: tuple[tuple[Fact, Passage], ...]


def fact_sheet(account: Account, facts: Iterable[Fact]) -> FactSheet:
    """Arrange facts in reading order."""
    ordered = sorted(facts, key=lambda fact: (fact.span.sentence, fact.span.start))
    return FactSheet(account, tuple((fact, passage(account, fact.span.sentence, "A")) for fact in ordered))
