"""How people stand to one another."""

from __future__ import annotations

from tests.comparing.pairing import read, spans

from reader.comparing.statements.standing import outranked


def test_a_boss_is_no_successor() -> None:
    left = read("Peter Lund was hired in May, which made him Orla Fenwick's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == [("Orla Fenwick's boss", "her successor")]
    assert spans(outranked(right, left)) == [("her successor", "Orla Fenwick's boss")]


def test_the_relations_of_other_people_are_silent() -> None:
    left = read("Peter Lund was hired in May, which made him Maria Berg's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == []
