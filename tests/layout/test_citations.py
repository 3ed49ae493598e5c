"""Where a sentence stands in its account."""

from __future__ import annotations

from tests.bridge import A, B

from reader.layout.citations import cite, cite_all, places, title


def test_paragraphs_and_sentences_are_counted_from_one_and_the_title_is_not_counted() -> None:
    assert places(A)[:4] == ((1, 1), (1, 2), (2, 1), (2, 2))
    assert cite(A, 5) == "¶4 s1"


def test_of_several_sentences_the_paragraph_is_named_once() -> None:
    assert cite_all(A, (0, 1, 2)) == "¶1 s1, s2, ¶2 s1"


def test_an_account_without_a_title_goes_by_its_first_words() -> None:
    assert title(A) == ("Marrow Bridge shut after engineers find cracks", True)
    assert title(B) == ("Engineers who discovered cracks in two cables have kept…", False)
