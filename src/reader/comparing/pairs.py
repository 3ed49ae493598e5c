"""Two linked sentences as the comparison of claims sees them: their words, which correspond, what is quoted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.reading import Reading, reading
from reader.comparing.words import WordAlignments
from reader.language.names import Mention
from reader.language.tokens import Token
from reader.model import Account, Difference, Link, Span


@dataclass(frozen=True, slots=True)
class Side:
    """One of two linked sentences."""

    sentence: int
    text: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    quoted: frozenset[int]  # tokens inside quotation marks
    reading: Reading

    def span(self, first: int, last: int) -> Span:
        """The stretch from one token to another, both included."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return Span(self.sentence, start, end, self.text[start:end])

    def mention_at(self, position: int) -> Mention | None:
        """The name that a token is part of."""
        token = self.tokens[position]
        return next((m for m in self.mentions if m.start <= token.start and token.end <= m.end), None)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two linked sentences."""

    left: Side
    right: Side
    to_right: dict[int, int]  # corresponding tokens
    to_left: dict[int, int]

    def flipped(self) -> Pair:
        """The same pair with its sides exchanged."""
        return Pair(self.right, self.left, self.to_left, self.to_right)


def pairs(left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments) -> Iterator[Pair]:
    """Every pair of linked sentences, in order, each once."""
    one, other = reading(left), reading(right)
    quoted = _quoted(left, one), _quoted(right, other)
    for i, j in sorted({(i, j) for link in links for i in link.left for j in link.right}):
        found = aligned.pairs(i, j)
        yield Pair(
            Side(i, left.sentences[i].text, aligned.left_tokens(i), one.mentions[i], quoted[0][i], one),
            Side(j, right.sentences[j].text, aligned.right_tokens(j), other.mentions[j], quoted[1][j], other),
            dict(found),
            {b: a for a, b in found},
        )


def _quoted(account: Account, known: Reading) -> list[frozenset[int]]:
    from reader.language.tokens import tokens

    language = account.article.language or "en"
    ranges: list[list[tuple[int, int]]] = [[] for _ in account.sentences]
    for part in (part for u in known.utterances for part in u.parts):
        last = part.sentence if part.end_sentence is None else part.end_sentence
        for number in range(part.sentence, last + 1):
            start = part.start if number == part.sentence else 0
            end = part.end if number == last else len(account.sentences[number].text)
            ranges[number].append((start, end))
    return [
        frozenset(
            k
            for k, t in enumerate(tokens(sentence.text, language))
            if any(start <= t.start < end for start, end in row)
        )
        if row
        else frozenset()
        for sentence, row in zip(account.sentences, ranges, strict=True)
    ]


def flipped(difference: Difference) -> Difference:
    """A difference with its sides exchanged."""
    return Difference(
        difference.kind, difference.verdict, difference.certainty, difference.right, difference.left, difference.about
    )
