"""One account as the head of a report names it, and what was taken out of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.layout.citations import title
from reader.model import Account, Block


@dataclass(frozen=True, slots=True)
class Side:
    """One account, for the head of a report."""

    letter: str
    title: str
    titled: bool  # whether the title is its own, not its first words
    source: str | None
    date: str | None
    byline: str | None
    url: str | None
    name: str  # of the file
    sentences: int


def side(account: Account, letter: str) -> Side:
    """An account for the head of a report."""
    article = account.article
    name, titled = title(account, 12)
    return Side(
        letter,
        name,
        titled,
        article.source,
        article.date,
        article.byline,
        article.url,
        article.origin.name,
        len(account.sentences),
    )


def stripped(account: Account, letter: str) -> tuple[tuple[str, Block], ...]:
    """The blocks that were taken out of an account."""
    return tuple((letter, block) for block in account.article.blocks if not block.kept)
