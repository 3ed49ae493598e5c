"""Blocks with their sentences and names placed in them."""

from __future__ import annotations

from tests.language.account import read, sentences

from reader.model import Span

BLOCKS = ("It rained.", "The dam broke at noon. Orla Fenwick fled. She was 58.", "It was late.")


def test_there_is_a_passage_for_every_block() -> None:
    assert [passage.text for passage in read(*BLOCKS)] == list(BLOCKS)


def test_the_first_sentence_of_each_is_known() -> None:
    assert [passage.first for passage in read(*BLOCKS)] == [0, 1, 4]


def test_tokens_and_names_slice_to_their_text() -> None:
    passage = read(*BLOCKS)[1]
    assert all(passage.text[t.start : t.end] == t.text for t in passage.tokens)
    assert [passage.text[m.start : m.end] for m in passage.mentions] == ["Orla Fenwick"]


def test_a_stretch_in_one_sentence_is_a_span_of_it() -> None:
    passage = read(*BLOCKS)[1]
    start = passage.text.index("Orla")
    assert passage.span(start, start + 4) == Span(2, 0, 4, "Orla")


def test_a_stretch_over_sentences_names_the_last_one() -> None:
    passage = read(*BLOCKS)[1]
    start, end = passage.text.index("noon"), passage.text.index("fled") + 4
    span = passage.span(start, end)
    texts = [s.text for s in sentences(*BLOCKS)]
    assert (span.sentence, span.end_sentence, span.text) == (1, 2, "noon. Orla Fenwick fled")
    assert texts[2][: span.end] == "Orla Fenwick fled"


def test_a_stretch_with_a_quotation_has_both_its_marks() -> None:
    passage = read('The board had "cooked" the books, and "nobody" saw it.')[0]
    start, end = passage.text.index("The"), passage.text.index("cooked") + 6
    assert passage.span(start, end).text == 'The board had "cooked"'
    start, end = passage.text.index("nobody"), passage.text.index("saw") + 3
    assert passage.span(start, end).text == '"nobody" saw'
    start = passage.text.index("cooked")
    assert passage.span(start, start + 6).text == "cooked"


def test_a_stretch_has_the_quotations_that_it_cuts() -> None:
    (passage,) = read("He said “one” and “two” and left.")
    first, second = passage.quotes
    assert passage.quotes_in(first.start + 1, second.start) == (first,)
    assert passage.quotes_in(0, len(passage.text)) == (first, second)
    assert (passage.is_quoted(first.start), passage.is_quoted(first.end)) == (True, False)
