"""What a span touches."""

from __future__ import annotations

from tests.bridge import A

from reader.language.extents import last_sentence, pieces, sentences_of
from reader.model import Span


def test_a_span_over_sentences_comes_in_pieces() -> None:
    span = Span(0, 5, 3, "", 1)
    assert pieces(A, span) == ((0, 5, len(A.sentences[0].text)), (1, 0, 3))
    assert (last_sentence(span), [*sentences_of(span)]) == (1, [0, 1])


def test_a_span_in_one_sentence_is_one_piece() -> None:
    span = Span(2, 5, 9, "")
    assert pieces(A, span) == ((2, 5, 9),)
    assert (last_sentence(span), [*sentences_of(span)]) == (2, [2])
