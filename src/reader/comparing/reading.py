"""What is read out of one account once and used by several comparisons: its names, blocks, quotations and descriptions of people."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reader.language.descriptions import Description, descriptions
from reader.language.names import Mention, names
from reader.language.passages import Passage, passages
from reader.language.quotations import Utterance, quotations
from reader.model import Account


@dataclass(frozen=True, slots=True)
class Reading:
    """The names, blocks, quotations and descriptions of people of one account."""

    mentions: tuple[tuple[Mention, ...], ...]  # one row a sentence
    passages: tuple[Passage, ...]
    utterances: tuple[Utterance, ...]
    descriptions: tuple[Description, ...]


@lru_cache(maxsize=16)
def reading(account: Account) -> Reading:
    """The reading of an account; the last few are kept."""
    language = account.article.language or "en"
    mentions = names([s.text for s in account.sentences], language)
    blocks = passages(account.sentences, mentions, language)
    return Reading(mentions, blocks, quotations(blocks), tuple(d for block in blocks for d in descriptions(block)))
