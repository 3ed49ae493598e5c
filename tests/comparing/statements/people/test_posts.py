"""Whether two offices are told exactly enough to be set against each other."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read

from reader.comparing.statements.people.posts import is_vaguer, tell_apart
from reader.language.people.descriptions import Description


def described(office: str) -> Description:
    return read(f"So said Orla Fenwick, {office}.").descriptions[0]


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
    assert tell_apart(described(left), described(right)) is apart
    assert tell_apart(described(right), described(left)) is apart


def test_an_office_without_what_it_is_over_is_vaguer() -> None:
    assert is_vaguer(described("a director of the company"), described("the finance director"))
    assert not is_vaguer(described("the finance director"), described("a director of the company"))
