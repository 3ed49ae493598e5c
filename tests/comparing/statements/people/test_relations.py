"""What somebody is to somebody else."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read

from reader.comparing.statements.people.posts import are_other_relations, is_relation
from reader.language.people.descriptions import Description


def described(text: str) -> Description:
    return read(text).descriptions[0]


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
