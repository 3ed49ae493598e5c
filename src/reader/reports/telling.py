"""A story arranged for reports: what each account says in a row, and where it stands there."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from reader.layout.spelling import how_many
from reader.layout.story import ACCOUNT_LETTERS, MatrixRow, matrix, remarks
from reader.model import Account, Story
from reader.reports.heads import Head, head
from reader.reports.passages import Passage, passage


@dataclass(frozen=True, slots=True)
class Said:
    """What one account says in a row."""

    text: str
    where: Passage
    departs: bool  # from what most of the others say


@dataclass(frozen=True, slots=True)
class Told:
    """A fact or a statement across all accounts."""

    about: str
    note: str
    cells: tuple[Said | None, ...]  # one an account, None where it is silent


@dataclass(frozen=True, slots=True)
class Telling:
    """Everything that a report of a story says."""

    story: Story
    heads: tuple[Head, ...]
    # rows that several accounts have, under their headings
    sections: tuple[tuple[str, tuple[Told, ...]], ...]
    alone: tuple[tuple[str, tuple[Passage, ...]], ...]  # what only the account of a letter says

    @property
    def title(self) -> str:
        """What the report is on: "3 accounts of one story"."""
        return f"{how_many(len(self.heads), 'account')} of one story"

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is said of all rows, a sentence or two each."""
        return remarks(self.story)


def telling(story: Story) -> Telling:
    """Arrange a story."""
    accounts = tuple(zip(ACCOUNT_LETTERS, story.accounts, strict=False))
    rows = [
        row for row in matrix(story) if row.alone is None and any(c.sentence is not None for c in row.cells)
    ]
    return Telling(
        story,
        tuple(head(account, letter) for letter, account in accounts),
        tuple(
            (title, tuple(_told(row, accounts) for row in found))
            for title, found in groupby(rows, lambda row: row.section)
        ),
        tuple(
            (letter, tuple(passage(account, n, letter) for n in sentences))
            for (letter, account), sentences in zip(accounts, story.alone, strict=False)
            if sentences
        ),
    )


def _told(row: MatrixRow, accounts: tuple[tuple[str, Account], ...]) -> Told:
    cells = (
        None
        if cell.sentence is None
        else Said(cell.text, passage(account, cell.sentence, letter), cell.departs)
        for cell, (letter, account) in zip(row.cells, accounts, strict=True)
    )
    return Told(row.about, row.remark, tuple(cells))
