"""How people stand to one another."""

from __future__ import annotations

from tests.comparing.pairing import read, spans

from reader.comparing.statements.people.standing import outranked


def test_a_boss_is_no_successor() -> None:
    left = read("Peter Lund was hired in May, which made him Orla Fenwick's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == [("Orla Fenwick's boss", "her successor")]
    assert spans(outranked(right, left)) == [("her successor", "Orla Fenwick's boss")]


def test_the_relations_of_other_people_are_silent() -> None:
    left = read("Peter Lund was hired in May, which made him Maria Berg's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == []


def test_a_place_below_somebody_makes_the_other_the_boss() -> None:
    left = read("Peter Lund now leads the lab, putting Orla Fenwick in a subordinate position.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == [("Orla Fenwick in a subordinate position", "her successor")]


def test_a_deputy_may_succeed() -> None:
    left = read("Peter Lund took over from Orla Fenwick in May.")
    assert spans(outranked(left, read("Orla Fenwick spoke well of her deputy, Peter Lund."))) == []
