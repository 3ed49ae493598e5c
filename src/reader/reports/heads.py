"""One account as the head of a report names it, and what was taken out of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.layout.citations import title
from reader.model import Account, Article, Block


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
    def shown(self) -> str:
        """The title; first words stand in quotation marks."""
        return self.title if self.titled else f"“{self.title}”"


def head(account: Account, letter: str) -> Head:
    """An account for the head of a report."""
    return Head(letter, account, *title(account, 12))


def stripped(account: Account, letter: str) -> tuple[tuple[str, Block], ...]:
    """The blocks that were taken out of an account."""
    return tuple((letter, block) for block in account.article.blocks if not block.kept)
