"""Two linked sentences side by side."""

from __future__ import annotations

from tests.comparing.pairing import pair, told

from reader.comparing.statements.pairs import flipped, pairs, sides
from reader.comparing.words import WordAlignments
from reader.model import Difference


def test_each_linked_pair_comes_once_and_in_order() -> None:
    a, b = told("It fell.", "It rained."), told("It fell.", "It rained.")
    found = pairs(sides(a), sides(b), {(1, 1), (0, 0), (0, 1)}, WordAlignments(a, b))
    assert [(p.left.sentence, p.right.sentence) for p in found] == [(0, 0), (0, 1), (1, 1)]


def test_words_inside_quotation_marks_are_known() -> None:
    (side,) = sides(told("She said “it fell down at noon” and left."))
    assert [side.tokens[k].text for k in sorted(side.quoted)] == ["it", "fell", "down", "at", "noon"]


def test_a_span_of_tokens_slices_to_its_words() -> None:
    (side,) = sides(told("It fell at noon."))
    span = side.span(1, 3)
    assert (span.text, side.text[span.start : span.end]) == ("fell at noon", "fell at noon")


def test_a_pair_and_a_difference_can_be_turned_round() -> None:
    one = pair("The old dam fell.", "The dam fell.")
    turned = one.flipped()
    assert (turned.left, turned.right) == (one.right, one.left)
    assert turned.to_right == {b: a for a, b in one.to_right.items()}
    assert turned.flipped().to_right == one.to_right == {0: 0, 2: 1, 3: 2, 4: 3}
    difference = Difference("name", "conflict", "sure", one.left.span(0, 1), one.right.span(0, 0))
    assert flipped(flipped(difference)) == difference
