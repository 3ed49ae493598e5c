"""Indirect speech: who is said to say what a sentence without quotation marks tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.language.people.pronouns import People, Speaker
from reader.language.quoting import speakers
from reader.language.quoting.passages import Passage


def reporter(blocks: Sequence[Passage], sentence: int, people: People) -> Speaker | None:
    """The speaker of a sentence of an account, by its number; None where it quotes, or is no indirect speech."""
    passage = blocks[bisect_right(blocks, sentence, key=lambda block: block.first) - 1]
    number = sentence - passage.first
    start, end = passage.starts[number], passage.ends[number]
    if passage.quotes_in(start, end):
        return None
    cue = speakers.within(passage, start, end)
    return people.speaker(passage, cue) if cue else None
