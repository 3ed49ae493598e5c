"""What a span touches: its sentences, and the stretch of each that it takes."""

from __future__ import annotations

from reader.model import Account, Span


def last_sentence(span: Span) -> int:
    """The sentence in which a span ends."""
    return span.sentence if span.end_sentence is None else span.end_sentence


def sentences_of(span: Span) -> range:
    """The sentences that a span touches."""
    return range(span.sentence, last_sentence(span) + 1)


def pieces(account: Account, span: Span) -> tuple[tuple[int, int, int], ...]:
    """A span as (sentence, start, end) of each sentence that it touches."""
    last = last_sentence(span)
    return tuple(
        (
            number,
            span.start if number == span.sentence else 0,
            span.end if number == last else len(account.sentences[number].text),
        )
        for number in range(span.sentence, last + 1)
    )


def part(account: Account, span: Span, start: int, end: int) -> tuple[Span, ...]:
    """A stretch of a span's own text, in which a blank stands between two sentences, as a span in each sentence."""
    found: list[Span] = []
    for sentence, a, b in pieces(account, span):
        low, high = a + max(start, 0), min(a + end, b)
        if low < high:
            found.append(Span(sentence, low, high, account.sentences[sentence].text[low:high]))
        start, end = start - (b - a + 1), end - (b - a + 1)
    return tuple(found)
