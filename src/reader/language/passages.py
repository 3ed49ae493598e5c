"""A block of an account as one text with its sentences, tokens and names placed in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, groupby
from operator import attrgetter

from reader.language.names.names import Mention
from reader.language.quotation_marks import Marked, marked, with_both
from reader.language.tokens import Token, tokens
from reader.model import Sentence, Span

_start, _end = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of text; all offsets count in its text."""

    text: str
    first: int  # index of its first sentence in the account
    starts: tuple[int, ...]  # of its sentences
    ends: tuple[int, ...]
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    quotes: tuple[Marked, ...]  # what stands between quotation marks

    def sentence_at(self, offset: int) -> int:
        """Which of its sentences, counted from 0, an offset lies in."""
        return bisect_right(self.starts, offset) - 1

    def span(self, start: int, end: int) -> Span:
        """A stretch of the text as a span of the account, cut to sentences; it takes in both marks of a quotation."""
        start, end = with_both(start, end, self.quotes)
        one, other = self.sentence_at(start), self.sentence_at(max(start, end - 1))
        begin, stop = start - self.starts[one], min(end, self.ends[other]) - self.starts[other]
        last = self.first + other if other != one else None
        return Span(self.first + one, begin, stop, self.text[start : min(end, self.ends[other])], last)

    def position(self, offset: int) -> int:
        """The position of the first token that begins at an offset or behind it."""
        return bisect_left(self.tokens, offset, key=_start)

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that lie inside a stretch."""
        first = self.position(start)
        last = bisect_right(self.tokens, end, first, key=_end)
        return self.tokens[first:last]

    def named(self, start: int, end: int) -> tuple[Mention, ...]:
        """The names that begin inside a stretch."""
        first = bisect_left(self.mentions, start, key=_start)
        return self.mentions[first : bisect_left(self.mentions, end, first, key=_start)]

    def quotes_in(self, start: int, end: int) -> tuple[Marked, ...]:
        """What stands between quotation marks, wholly or in part, in a stretch."""
        first = bisect_right(self.quotes, start, key=_end)
        return self.quotes[first : bisect_left(self.quotes, end, first, key=_start)]

    def is_quoted(self, offset: int) -> bool:
        """Whether a place lies between quotation marks."""
        place = bisect_right(self.quotes, offset, key=_start) - 1
        return place >= 0 and offset < self.quotes[place].end

    def mention_at(self, offset: int) -> Mention | None:
        """The name that an offset lies in."""
        place = bisect_right(self.mentions, offset, key=_start) - 1
        return self.mentions[place] if place >= 0 and offset < self.mentions[place].end else None


def passages(
    sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]], language: str = "en"
) -> tuple[Passage, ...]:
    """The blocks that the sentences of an account stand in, in order."""
    blocks = [[*block] for _, block in groupby(range(len(sentences)), lambda n: sentences[n].block)]
    return tuple(
        _passage([sentences[n] for n in block], [mentions[n] for n in block], block[0], language)
        for block in blocks
    )


def _passage(
    sentences: Sequence[Sentence], mentions: Sequence[Sequence[Mention]], first: int, language: str
) -> Passage:
    read = _read(tuple(sentence.text for sentence in sentences), language)
    names = tuple(
        Mention(m.start + at, m.end + at, m.entity, m.kind)
        for at, row in zip(read.starts, mentions, strict=True)
        for m in row
    )
    return Passage(read.text, first, read.starts, read.ends, read.tokens, names, read.quotes)


@lru_cache(maxsize=4096)
def _read(sentences: tuple[str, ...], language: str) -> Passage:
    """A block without its names and wherever it stands; two versions of an account have most of them in common."""
    starts = tuple(accumulate((len(text) + 1 for text in sentences[:-1]), initial=0))
    placed = [
        token if not at else Token(token.start + at, token.end + at, token.word, token.is_name)
        for at, text in zip(starts, sentences, strict=True)
        for token in tokens(text, language)
    ]
    text = " ".join(sentences)
    ends = tuple(at + len(sentence) for at, sentence in zip(starts, sentences, strict=True))
    return Passage(text, 0, starts, ends, tuple(placed), (), tuple(marked(text)))
