"""What is read out of one account once and used by several comparisons: names, passages, quotations, descriptions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.index import index
from reader.language.extents import pieces
from reader.language.names.names import Mention, names
from reader.language.names.transliteration import folded
from reader.language.passages import Passage, passages
from reader.language.people.descriptions import Description, descriptions
from reader.language.people.presence import People
from reader.language.quoting.quotations import Utterance, quotations
from reader.language.tokens import Token
from reader.model import Account, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """The names, passages and quotations of one account, and how it describes people."""

    mentions: tuple[tuple[Mention, ...], ...]  # one row a sentence
    passages: tuple[Passage, ...]
    utterances: tuple[Utterance, ...]
    descriptions: tuple[Description, ...]
    people: People = field(compare=False)  # for whom its pronouns stand
    # names of two words and more, each with the places where it stands in full
    full_names: Mapping[str, Sequence[Span]] = field(compare=False)
    capitals: frozenset[str] = field(compare=False)  # its words that may be names, folded as names are


@lru_cache(maxsize=16)
def reading(account: Account) -> Reading:
    """The reading of an account; the last few are kept."""
    found = mentions(account)
    blocks = passages(account.sentences, found, language_of(account))
    people = People(blocks)
    described = tuple(description for block in blocks for description in descriptions(block))
    capitals = frozenset(folded(t.text) for block in blocks for t in block.tokens if t.word.is_capital)
    return Reading(
        found, blocks, quotations(blocks, people), described, people, _full_names(blocks), capitals
    )


def _full_names(blocks: Sequence[Passage]) -> Mapping[str, Sequence[Span]]:
    return index(
        (mention.entity, passage.span(mention.start, mention.end))
        for passage in blocks
        for mention in passage.mentions
        if 1 < len(mention.entity.split()) < 5
        and not mention.entity.isupper()
        and passage.text[mention.start : mention.end] == mention.entity
    )


@lru_cache(maxsize=16)
def mentions(account: Account) -> tuple[tuple[Mention, ...], ...]:
    """The names in each sentence of an account, for when nothing else of its reading is needed."""
    return names([s.text for s in account.sentences], language_of(account))


@lru_cache(maxsize=16)
def quoted(account: Account) -> tuple[frozenset[int], ...]:
    """The tokens of each sentence of an account that stand inside quotation marks."""
    ranges = index(
        (number, (start, end))
        for utterance in reading(account).utterances
        for part in utterance.parts
        for number, start, end in pieces(account, part)
    )
    return tuple(
        _between(tokens_of(account, number), ranges.get(number, ()))
        for number in range(len(account.sentences))
    )


def _between(tokens: Sequence[Token], ranges: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Which tokens begin within some ranges of characters."""
    starts = [token.start for token in tokens]
    return frozenset(
        k for start, end in ranges for k in range(bisect_left(starts, start), bisect_left(starts, end))
    )
