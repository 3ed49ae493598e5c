"""One account as the head of a report names it, and what was taken out of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.layout.citations import title
from reader.layout.spelling import how_many, listed
from reader.model import Account, Article, Reason


@dataclass(frozen=True, slots=True)
class Head:
    """One account, for the head of a report."""

    letter: str
    account: Account
    title: str
    titled: bool  # whether the title is its own, not its first words

    @property
    def article(self) -> Article:
        """What the account was made of."""
        return self.account.article

    @property
    def about(self) -> tuple[str, ...]:
        """Where it comes from and how long it is."""
        article, length = self.article, how_many(len(self.account.sentences), "sentence")
        told = (article.source, article.date, article.byline, article.origin.name, length)
        return (*(() if self.titled else ("without a title",)), *filter(None, told))

    @property
    def shown(self) -> str:
        """The title; first words stand in quotation marks."""
        return self.title if self.titled else f"“{self.title}”"


def head(account: Account, letter: str) -> Head:
    """An account for the head of a report."""
    return Head(letter, account, *title(account, 12))


@dataclass(frozen=True, slots=True)
class Stripped:
    """A line that was taken out of an account."""

    letter: str
    text: str
    reason: Reason


def why(reason: Reason, by: str = " · ") -> str:
    """A reason as a person reads it: "related · likely · under “See also”"."""
    return listed((reason.rule, reason.certainty, reason.detail), by)


def stripped(article: Article, letter: str = "") -> tuple[Stripped, ...]:
    """What was taken out of an article."""
    return tuple(Stripped(letter, block.text, block.reason) for block in article.blocks if block.reason)
