"""Patterns are filled with the words of a language."""

from __future__ import annotations

import pytest

from reader.language.figures.templates import Pieces, Template
from reader.language.lexicon import Lexicon, lexicon

EN, DE = lexicon("en"), lexicon("de")


@pytest.mark.parametrize(
    ("text", "words", "is_known"), [("May", EN, True), ("mai", EN, False), ("MAI", DE, True)]
)
def test_a_name_stands_for_the_words_that_the_lexicon_of_a_language_has_under_it(
    text: str, words: Lexicon, is_known: bool
) -> None:
    assert (Template(r"<months>$").at(text, 0, words) is not None) is is_known


def test_pieces_stand_in_pieces_and_go_before_the_lexicon() -> None:
    pieces = Pieces(months="<short>-", short=lambda words: (month[:2] for month in words.months))
    assert Template("<months>3", pieces).at("ja-3", 0, EN) is not None


def test_a_template_is_looked_for_at_a_place_before_one_and_between_two() -> None:
    text, at = "between 3 and 5", len("between ")
    assert Template(r"<between>\s$").before(text, at, EN) is not None
    assert Template(r"\s<joiners>\s").at(text, at + 1, EN) is not None
    assert Template(r"\s<joiners>\s").between(text, at + 1, at + 6, EN) is not None
    assert Template(r"\s<joiners>").between(text, at + 1, at + 6, EN) is None
