"""A sentence as the comparison of claims sees it."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.statements.sides import flipped, sides
from reader.model import Difference


def test_words_inside_quotation_marks_are_known() -> None:
    (side,) = sides(told("She said “it fell down at noon” and left."))
    assert [side.tokens[k].text for k in sorted(side.quoted)] == ["it", "fell", "down", "at", "noon"]


def test_a_span_of_tokens_slices_to_its_words() -> None:
    (side,) = sides(told("It fell at noon."))
    span = side.span(1, 3)
    assert (span.text, side.text[span.start : span.end]) == ("fell at noon", "fell at noon")


def test_a_difference_can_be_turned_round() -> None:
    (side,) = sides(told("The old dam fell."))
    one, other = side.span(0, 1), side.span(2, 3)
    assert flipped(Difference("name", "conflict", "sure", one, other)).left == other
