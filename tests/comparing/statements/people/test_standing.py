"""How people stand to one another."""

from __future__ import annotations

from tests.comparing.pairing import against, spans, told

from reader.comparing.statements.people.standing import outranked


def test_a_boss_is_no_successor() -> None:
    left = told("Peter Lund was hired in May, which made him Orla Fenwick's boss.")
    right = told("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(against(left, right))) == [("Orla Fenwick's boss", "her successor")]
    assert spans(outranked(against(right, left))) == [("her successor", "Orla Fenwick's boss")]


def test_the_relations_of_other_people_are_silent() -> None:
    left = told("Peter Lund was hired in May, which made him Maria Berg's boss.")
    right = told("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(against(left, right))) == []


def test_a_place_below_somebody_makes_the_other_the_boss() -> None:
    left = told("Peter Lund now leads the lab, putting Orla Fenwick in a subordinate position.")
    right = told("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(against(left, right))) == [
        ("Orla Fenwick in a subordinate position", "her successor")
    ]


def test_a_deputy_may_succeed() -> None:
    left = told("Peter Lund took over from Orla Fenwick in May.")
    assert spans(outranked(against(left, told("Orla Fenwick spoke well of her deputy, Peter Lund.")))) == []
