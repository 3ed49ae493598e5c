"""What all reports of a story say in the same words."""

from __future__ import annotations

from reader.model import Story
from reader.reports.words import count


def letter(number: int) -> str:
    """The letter of an account."""
    return chr(ord("A") + number)


def shared(story: Story) -> str:
    """The sentence on the source that the accounts have in common."""
    return (
        f"{count(len(story.crediting), 'account')}, 1 source: {story.shared_source}. "
        "Agreement among them is not confirmation."
    )
