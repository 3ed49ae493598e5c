"""On whose side and from which country somebody is."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read

from reader.comparing.statements.people.allegiances import are_of_other_countries, are_of_other_sides
from reader.language.people.descriptions import Description


def described(office: str) -> Description:
    return read(f"So said Orla Fenwick, {office}.").descriptions[0]


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        ("a Labour MP", "a Conservative MP", True),
        ("a Labour MP", "an MP", False),
        ("the foreign minister", "an opposition MP", True),
    ],
)
def test_sides_are_told_by_party_and_by_office(left: str, right: str, other: bool) -> None:
    assert are_of_other_sides(described(left), described(right)) is other


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        ("the Danish striker", "the Swedish striker", True),
        ("the Danish striker", "the striker", False),
        ("the British striker", "the Scottish striker", False),
    ],
)
def test_countries_are_told_by_the_adjective_before_an_office(left: str, right: str, other: bool) -> None:
    assert are_of_other_countries(described(left), described(right)) is other
