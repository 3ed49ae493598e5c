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
