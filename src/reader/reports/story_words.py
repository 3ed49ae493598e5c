"""What all reports of a story say in the same words and the same order."""

from __future__ import annotations

from itertools import groupby

from reader.layout.spelling import how_many
from reader.layout.story import LETTERS, MatrixRow, matrix
from reader.model import Story


def letter(number: int) -> str:
    """The letter of an account."""
    return LETTERS[number]


def sections(story: Story) -> tuple[tuple[str, tuple[MatrixRow, ...]], ...]:
    """The rows that several accounts have, under their headings."""
    rows = [
        row for row in matrix(story) if row.alone is None and any(c.sentence is not None for c in row.cells)
    ]
    return tuple((title, tuple(found)) for title, found in groupby(rows, lambda row: row.section))


def shared(story: Story) -> str:
    """The sentence on the source that the accounts have in common."""
    return (
        f"{how_many(len(story.crediting), 'account')}, 1 source: {story.shared_source}. "
        "Agreement among them is not confirmation."
    )
