"""A sentence as the comparison of claims sees it: its words, what it quotes, affirms and denies."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.align import Alignment
from reader.comparing.odds import Odds, Pair, pairs_of
from reader.comparing.one_story import are_one_story, likely_links
from reader.comparing.reading import Reading, quoted, reading
from reader.comparing.statements.predicates import Predicate, predicates
from reader.comparing.statements.scope import clause, denials
from reader.language.names.names import Mention
from reader.language.quotation_marks import marked, with_both
from reader.language.tokens import Token, tokens
from reader.model import Account, Difference, Span


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence of one of two accounts."""

    sentence: int
    text: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    quoted: frozenset[int]  # tokens inside quotation marks
    denied: Mapping[int, int]  # tokens that are denied, each with the one that denies it
    predicates: tuple[Predicate, ...]
    norms: tuple[str, ...]  # the folded words and marks
    vocabulary: frozenset[str]  # each of them: what to ask first

    def span(self, first: int, last: int) -> Span:
        """The stretch from one token to another, both included, with both marks of a quotation in it."""
        return self.cut(*with_both(self.tokens[first].start, self.tokens[last].end, marked(self.text)))

    def cut(self, start: int, end: int) -> Span:
        """The stretch from one character to before another."""
        return Span(self.sentence, start, end, self.text[start:end])

    def norm(self, position: int) -> str:
        """The folded word at a position; none before the first and behind the last."""
        return self.norms[position] if 0 <= position < len(self.norms) else ""

    def clause(self, position: int) -> tuple[int, int]:
        """The clause around a token: the positions of its first token and after its last."""
        return clause(self.tokens, position)

    def content(self, first: int, end: int) -> Iterator[int]:
        """The content words from one position to before another."""
        return (k for k in range(first, end) if self.tokens[k].word.is_content)

    def first(self, words: Collection[str], begin: int, end: int = sys.maxsize) -> int | None:
        """The first token from a position to before another that is one of some folded words."""
        return next((k for k in range(begin, min(end, len(self.norms))) if self.norms[k] in words), None)

    def places_of(self, words: frozenset[str]) -> list[int]:
        """The tokens that are one of some folded words; most sentences hold none of them."""
        if self.vocabulary.isdisjoint(words):
            return []
        return [k for k, norm in enumerate(self.norms) if norm in words]

    def mention_at(self, position: int) -> Mention | None:
        """The name that a token is part of."""
        token = self.tokens[position]
        return next((m for m in self.mentions if m.start <= token.start and token.end <= m.end), None)


def sides(account: Account, silent: Collection[int] = ()) -> tuple[Side, ...]:
    """The sentences of an account; the ``silent`` ones, of which nothing is asked, without their words."""
    language = language_of(account)
    rows = zip(account.sentences, reading(account).mentions, quoted(account), strict=True)
    return tuple(
        _silent(number)
        if number in silent
        else Side(number, s.text, tokens_of(account, number), names, inside, *_stated(s.text, language))
        for number, (s, names, inside) in enumerate(rows)
    )


def _silent(number: int) -> Side:
    return Side(number, "", (), (), frozenset(), {}, (), (), frozenset())


@dataclass(frozen=True, slots=True)
class BothSides:
    """Two accounts sentence against sentence: all that any kind of claim is looked for in."""

    left: tuple[Side, ...]
    right: tuple[Side, ...]
    readings: tuple[Reading, Reading]
    linked: frozenset[Pair]  # sentences
    odds: Odds  # of those that are compared, that they are a link
    # of one story as far as anybody can tell, so that claims may contradict one another wherever they stand
    one_story: bool
    surely: bool  # of one story, as the names that they have in common tell

    def likely(self, left: int, right: int) -> float:
        """How likely two sentences are a link."""
        return self.odds.get((left, right), 0.0)


def both_sides(together: Alignment) -> BothSides:
    """Set the sentences of two accounts against each other; of those that are not of one story only likely links.

    What stands in both of two versions says nothing against either.
    """
    left, right = together.left, together.right
    one_story = are_one_story(left, right)
    return BothSides(
        sides(left, together.settled[0]),
        sides(right, together.settled[1]),
        (reading(left), reading(right)),
        frozenset(pairs_of(together.links)),
        together.odds if one_story else likely_links(together.odds),
        one_story,
        are_one_story(left, right, otherwise=False),
    )


@lru_cache(maxsize=16384)
def _stated(
    text: str, language: str
) -> tuple[Mapping[int, int], tuple[Predicate, ...], tuple[str, ...], frozenset[str]]:
    """What a sentence denies, all that it affirms or denies, and its folded words, in order and each once."""
    words = tokens(text, language)
    denied, norms = denials(words), tuple([token.norm for token in words])
    return denied, tuple(predicates(words, denied)), norms, frozenset(norms)


def flipped(difference: Difference) -> Difference:
    """A difference with its sides exchanged."""
    return replace(difference, left=difference.right, right=difference.left)


def first_linked(
    pairs: Iterable[tuple[Span, Span]], linked: Collection[tuple[int, int]]
) -> tuple[Span, Span]:
    """Of pairs of places the first in linked sentences, else the first of all; the same from the other side."""
    return min(
        pairs,
        key=lambda pair: (
            (pair[0].sentence, pair[1].sentence) not in linked,
            pair[0].sentence + pair[1].sentence,
            abs(pair[0].sentence - pair[1].sentence),
            sorted((place.sentence, place.start, place.text) for place in pair),
        ),
    )
