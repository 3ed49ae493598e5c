"""Sentences of an invented account for tests of language."""

from __future__ import annotations

from reader.language.names.names import Mention, names
from reader.language.passages import Passage, passages
from reader.language.sentences import spans
from reader.model import Sentence


def sentences(*blocks: str) -> tuple[Sentence, ...]:
    """The sentences of some blocks of text."""
    return tuple(
        Sentence(number, start, end, block[start:end])
        for number, block in enumerate(blocks)
        for start, end in spans(block)
    )


def mentions(*blocks: str) -> tuple[tuple[Mention, ...], ...]:
    """The names in the sentences of some blocks."""
    return names([sentence.text for sentence in sentences(*blocks)])


def read(*blocks: str) -> tuple[Passage, ...]:
    """Some blocks of text with their sentences and names."""
    return passages(sentences(*blocks), mentions(*blocks))
