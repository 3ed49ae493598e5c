"""What a span touches."""

from __future__ import annotations

from tests.bridge import A

from reader.language.extents import last_sentence, part, pieces, sentences_of
from reader.model import Span


def test_a_span_over_sentences_comes_in_pieces() -> None:
    span = Span(0, 5, 3, "", 1)
    assert pieces(A, span) == ((0, 5, len(A.sentences[0].text)), (1, 0, 3))
    assert (last_sentence(span), [*sentences_of(span)]) == (1, [0, 1])


def test_a_span_in_one_sentence_is_one_piece() -> None:
    span = Span(2, 5, 9, "")
    assert pieces(A, span) == ((2, 5, 9),)
    assert (last_sentence(span), [*sentences_of(span)]) == (2, [2])


def test_a_part_of_a_span_is_counted_in_its_own_text() -> None:
    first, second = A.sentences[0].text, A.sentences[1].text
    span = Span(0, 5, len(second), f"{first[5:]} {second}", 1)
    border = len(first) - 5
    assert part(A, span, 0, 3) == (Span(0, 5, 8, first[5:8]),)
    assert part(A, span, border - 2, border + 4) == (
        Span(0, len(first) - 2, len(first), first[-2:]),
        Span(1, 0, 3, second[:3]),
    )
    assert part(A, span, border, border + 1) == ()
