"""Names that one of two accounts lacks."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import read, told

from reader.comparing.statements.names.strangers import Stranger, may_be_one, strangers
from reader.comparing.statements.sides import sides


def found(left: str, right: str) -> list[Stranger]:
    rows = strangers(sides(told(left)), read(right))
    return [stranger for number in sorted(rows) for stranger in rows[number]]


def test_a_name_that_both_have_is_no_stranger() -> None:
    assert found("Then Orla Fenwick left.", "Then Fenwick and Orla sang.") == []


def test_a_surname_alone_does_not_tell_another_first_name() -> None:
    told_once = found("Then Orla Fenwick left. Fenwick sang.", "Then Ida Fenwick left.")
    assert [stranger.span.text for stranger in told_once] == ["Orla Fenwick"]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Then Orla Fenwick, 58, left.", "person"),
        ("They met in Trudwell.", "place"),
        ("They met at the Quorvex Bank.", "body"),
        ("They slept in the barn.", "place"),
        ("The barge sank off Orwenholm.", "place"),
        ("They were taken to the Quorvex Hospital.", "place"),
        ("They work for the Quorvex Hospital.", "body"),
        ("They won in Round 3.", ""),
        ("They slept in a Quorvex-built barge.", ""),
    ],
)
def test_a_stranger_is_of_a_sort(text: str, sort: str) -> None:
    (stranger,) = found(text, "It rained.")
    assert stranger.type == sort


@pytest.mark.parametrize(
    "text",
    [
        "Then a Danish ship left.",
        "The NHG said so.",
        "It shut in June.",
        "It shut on Feb. 23.",
        "“Orla left,” they heard.",
        "“It lay in a shed,” they heard.",
    ],
)
def test_peoples_acronyms_months_and_what_is_quoted_are_none(text: str) -> None:
    assert found(text, "It rained.") == []


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("Then Orla Fenwick left.", "Then Piers Lund left.", True),
        ("Then Piers Fenwick left.", "Then Oscar Fenwick left.", True),
        ("Then Gregor Fenwick left.", "Then Gregory Lund left.", True),
        ("They met in Trudwell.", "They met in Castrel.", True),
        ("It was old, Orla Fenwick said.", "It was old, Orla Fennick said.", True),
        ("It was old, Orla Fenwick said.", "It was old, Piers Lund said.", False),
        ("They slept in the barn.", "They slept in the garage.", True),
        ("They slept in the hotel.", "They slept in the kitchen.", False),
        ("Then Liz Fenwick left.", "Then Elizabeth Fenwick left.", False),
        ("Then Orla Marsh left.", "Then Orla Marshall left.", True),
        ("Then Orla Fenwick left.", "They met in Castrel.", False),
        ("They met in Trudwell.", "They met in the Castrel district.", False),
        ("They met in Trud Marsh.", "They met in Trudwell Marsh.", False),
        ("They saw the Quorvexian play.", "They saw the Quorvex.", False),
        ("They met at the Trudwell Hotel.", "They met at Castrel Tower.", True),
        ("They met at the Trudwell Hotel.", "They met in the library.", True),
        ("They met at the Trudwell Hotel.", "They met in the kitchen.", False),
        ("They met at the Trudwell Inn.", "They met in the bar.", False),
        ("They met at Trudwell.", "They met in the library.", False),
        ("They met in America.", "They met in the United States.", False),
        ("They met in America.", "They met in Britain.", True),
    ],
)
def test_two_strangers_may_be_one_if_they_are_of_a_sort_and_no_forms_of_one_name(
    left: str, right: str, one: bool
) -> None:
    (mine,), (theirs,) = found(left, right), found(right, left)
    assert may_be_one(mine, theirs) == may_be_one(theirs, mine) == one
