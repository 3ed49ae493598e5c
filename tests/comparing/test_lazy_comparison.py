"""Comparisons that read what two accounts have in common when it is asked for."""

from __future__ import annotations

import pickle

import pytest
from tests.comparing.pairing import told

from reader.comparing.lazy_comparison import LazyComparison
from reader.library.codec import decode, encode
from reader.model import Agreement, Comparison, Quotation, Span

ONE, OTHER = told("“It rained,” she said."), told("“It poured,” she said.")
SPAN = Span(0, 1, 10, "It rained")
QUOTATIONS = (Quotation("only_left", None, SPAN, None),)
AGREEMENTS = (Agreement("number", "same", SPAN, SPAN),)
PLAIN = Comparison(ONE, OTHER, (), (), QUOTATIONS, AGREEMENTS)


def lazy() -> LazyComparison:
    return LazyComparison(ONE, OTHER, (), (), lambda: QUOTATIONS, lambda: AGREEMENTS)


def test_nothing_is_read_before_it_is_asked_for_and_nothing_twice() -> None:
    asked: list[str] = []

    def quotations() -> tuple[Quotation, ...]:
        asked.append("quotations")
        return QUOTATIONS

    found = LazyComparison(ONE, OTHER, (), (), quotations, lambda: pytest.fail("nobody asked"))
    assert found.links == () and asked == []
    assert found.quotations == found.quotations == QUOTATIONS
    assert asked == ["quotations"]


def test_it_equals_a_plain_comparison_from_both_sides() -> None:
    assert lazy() == PLAIN and lazy() == PLAIN and lazy() == lazy()
    assert hash(lazy()) == hash(PLAIN)
    assert lazy() != Comparison(ONE, OTHER, (), (), (), AGREEMENTS)


def test_it_prints_as_a_plain_one() -> None:
    assert lazy().to_dict() == PLAIN.to_dict()


def test_it_is_pickled_and_kept_as_a_plain_one() -> None:
    assert type(pickle.loads(pickle.dumps(lazy()))) is Comparison
    assert decode(Comparison, encode(lazy())) == PLAIN
