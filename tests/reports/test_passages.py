"""Statements are cited by account, paragraph and sentence, and their marks cut the text without losing any."""

from __future__ import annotations

from tests.bridge import A

from reader.layout.marks import Mark
from reader.model import Span
from reader.reports.passages import passage, passage_of, pieces


def test_a_citation_names_account_paragraph_and_sentence() -> None:
    assert passage(A, 0, "A").citation == "A ¶1 s1"
    assert passage(A, 3, "B").citation == "B ¶2 s2"


def test_the_title_and_stripped_blocks_are_no_paragraphs() -> None:
    paragraphs = {passage(A, number, "A").paragraph for number in range(len(A.sentences))}
    assert paragraphs == set(range(1, 10))


def test_a_span_over_several_sentences_is_cited_from_first_to_last() -> None:
    assert passage_of(A, Span(2, 0, 5, "…", 3), "A").citation == "A ¶2 s1–2"
    assert passage_of(A, Span(1, 0, 5, "…", 2), "A").citation == "A ¶1 s2 – ¶2 s1"
    assert passage_of(A, Span(2, 0, 5, "…", 3), "A").spoken == "paragraph 2, sentences 1 to 2"
    assert (
        passage_of(A, Span(1, 0, 5, "…", 2), "A").spoken
        == "paragraph 1, sentence 2, to paragraph 2, sentence 1"
    )


def test_words_that_bring_their_quotation_marks_get_no_others() -> None:
    words = "“So it is,” said the warden. “Come in.”"
    assert passage_of(A, Span(2, 0, 5, words, 3), "A").quoted == words
    assert passage_of(A, Span(2, 0, 5, "so it is"), "A").quoted == "“so it is”"


def test_the_mark_on_top_wins() -> None:
    marks = (Mark(0, 9, "wording"), Mark(4, 9, "conflict"))
    assert pieces("the value", marks) == (("the ", "wording"), ("value", "conflict"))


def test_a_text_without_marks_is_one_piece() -> None:
    assert pieces("plain", ()) == (("plain", None),)
