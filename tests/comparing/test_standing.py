"""How people stand to one another."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways, read, spans

from reader.comparing.standing import differences, outranked, terms


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orla Fenwick will leave in May.", "Orla Fenwick will stay on as chairman."),
        ("Orla Fenwick will step down in May.", "Orla Fenwick will become deputy chief executive."),
        (
            "The mayor says Orla Fenwick will resign.",
            "The mayor says Orla Fenwick is to remain as treasurer.",
        ),
    ],
)
def test_somebody_who_goes_here_and_stays_there_is_found(left: str, right: str) -> None:
    assert len(both_ways(differences, left, right)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orla Fenwick will leave in May.", "Orla Fenwick will step down in May."),
        ("Orla Fenwick will leave in May.", "Peter Lund will stay on as chairman."),
        ("Orla Fenwick will leave in May.", "Orla Fenwick will become a problem."),
    ],
)
def test_the_same_fate_another_person_and_no_office_are_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_good_terms_contradict_bad_ones() -> None:
    left = read("Orla Fenwick has a strained relationship with Mayor Peter Lund.")
    right = read("Orla Fenwick is on good terms with Peter Lund.")
    assert spans(terms(left, right)) == [
        ("strained relationship with Mayor Peter Lund", "good terms with Peter Lund")
    ]
    assert spans(terms(right, left)) == [
        ("good terms with Peter Lund", "strained relationship with Mayor Peter Lund")
    ]


def test_denied_bad_terms_are_good_ones() -> None:
    left = read("Orla Fenwick denied no strained relationship with Mayor Peter Lund.")
    right = read("Orla Fenwick is on good terms with Peter Lund.")
    assert spans(terms(left, right)) == []


def test_terms_with_another_person_are_silent() -> None:
    left = read("Orla Fenwick has a strained relationship with Mayor Peter Lund.")
    right = read("Orla Fenwick is on good terms with Maria Berg.")
    assert spans(terms(left, right)) == []


def test_a_boss_is_no_successor() -> None:
    left = read("Peter Lund was hired in May, which made him Orla Fenwick's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == [("Orla Fenwick's boss", "her successor")]
    assert spans(outranked(right, left)) == [("her successor", "Orla Fenwick's boss")]


def test_somebody_put_below_another_has_a_boss() -> None:
    left = read("Peter Lund took the lab over, putting Orla Fenwick in a subordinate position.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == [("Orla Fenwick in a subordinate position", "her successor")]


def test_the_relations_of_other_people_are_silent() -> None:
    left = read("Peter Lund was hired in May, which made him Maria Berg's boss.")
    right = read("Orla Fenwick spoke well of her successor, Peter Lund.")
    assert spans(outranked(left, right)) == []
