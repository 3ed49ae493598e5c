"""What two descriptions make of somebody."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read

from reader.comparing.statements.people.posts import are_other_relations, is_relation, is_vaguer, tell_apart
from reader.language.people.descriptions import Description


def described(text: str) -> Description:
    return read(text).descriptions[0]


def holding(office: str) -> Description:
    return described(f"So said Orla Fenwick, {office}.")


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("a nurse", "a farmer", True),
        ("a nurse", "a doctor", False),  # a doctor may be anything in medicine
        ("the road safety director", "the county's finance commissioner", True),
        ("the director", "the county's finance commissioner", False),  # of what?
        ("the ship director", "the vessel commissioner", False),  # of one field
        ("the chief lamplighter", "the regatta director", True),
        ("the museum's curator of lamps", "the museum director", False),  # of what else?
        ("the museum's curator", "the museum director", False),  # whoever is head may have learned any trade
        ("a curator", "the museum director", False),
        ("a marine biologist", "the aquarium director", False),
        ("the fire safety inspector", "the race director", True),  # two posts
        ("a lamplighter", "the regatta director", False),  # a trade may go with a post
    ],
)
def test_offices_are_told_apart_by_what_they_are_over(left: str, right: str, apart: bool) -> None:
    assert tell_apart(holding(left), holding(right)) is apart
    assert tell_apart(holding(right), holding(left)) is apart


def test_an_office_without_what_it_is_over_is_vaguer() -> None:
    assert is_vaguer(holding("a director of the company"), holding("the finance director"))
    assert not is_vaguer(holding("the finance director"), holding("a director of the company"))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("His brother, Piers Lund, spoke.", True),
        ("Her deputy, Piers Lund, spoke.", True),
        ("A nurse, Piers Lund, spoke.", False),
    ],
)
def test_kin_and_those_at_work_with_somebody_are_relations(text: str, relation: bool) -> None:
    assert is_relation(described(text)) is relation


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        ("His brother, Piers Lund, spoke.", "His father, Piers Lund, spoke.", True),
        ("His brother, Piers Lund, spoke.", "Her father, Piers Lund, spoke.", False),
        ("Piers Lund, his brother-in-law, spoke.", "His brother, Piers Lund, spoke.", True),
        ("His brother, Piers Lund, spoke.", "Piers Lund, a cousin of Prewett, spoke.", True),
        ("Una Lund, his sister-in-law, spoke.", "Una Lund, the wife of a brother, spoke.", False),
    ],
)
def test_relations_exclude_each_other_that_are_to_one_person(left: str, right: str, other: bool) -> None:
    assert are_other_relations(described(left), described(right)) is other
    assert are_other_relations(described(right), described(left)) is other
