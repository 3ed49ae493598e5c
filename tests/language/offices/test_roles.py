"""Offices and trades, and which exclude each other."""

from __future__ import annotations

import pytest

from reader.language.offices.roles import (
    GENERAL,
    LED,
    OFFICE,
    OFFICES,
    OPEN,
    exclude,
    go_together,
    office,
    opposed,
    same_office,
    same_time,
)
from reader.language.tokens import word


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("council president", "city clerk"),
        ("mayor", "senator"),
        ("sailor", "docker"),
        ("nurse", "pharmacist"),
        ("goalkeeper", "striker"),
        ("superintendent", "chief inspector"),
        ("colonel", "major"),
        ("wife", "cousin"),
    ],
)
def test_two_offices_of_a_field_exclude_each_other(left: str, right: str) -> None:
    assert exclude(left, right) and exclude(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("chief executive", "ceo"),
        ("captain", "skipper"),
        ("truck driver", "lorry driver"),
        ("executive chair", "executive chairman"),
        ("district attorney", "da"),
        ("professor", "principal investigator"),
    ],
)
def test_two_names_of_an_office_do_not(left: str, right: str) -> None:
    assert same_office(left, right)
    assert not exclude(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("founder", "ceo"),
        ("critic", "council member"),
        ("scientist", "biologist"),
        ("wizard", "mayor"),
        ("police officer", "sergeant"),
        ("doctor", "nurse"),
        ("professor", "chief executive"),  # of two fields
        ("boss", "owner"),
        ("minister", "culture minister"),
        ("coach", "manager"),
    ],
)
def test_open_general_vague_and_unknown_descriptions_exclude_nothing(left: str, right: str) -> None:
    assert not exclude(left, right) and not exclude(right, left)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the bank 's deputy chief executive", "deputy chief executive"),
        ("outgoing chief ai scientist", "chief scientist"),
        ("a retired maths teacher", "teacher"),
        ("the tall man", None),
    ],
)
def test_an_office_is_found_among_other_words(words: str, name: str | None) -> None:
    assert office(words.split()) == name


def test_the_names_of_offices_are_folded_as_tokens_are() -> None:
    names = [name for entries in OFFICES.values() for entry in entries for name in entry]
    assert [name for name in names if " ".join(word(w).norm for w in name.split()) != name] == []


def test_no_office_stands_twice_in_a_field() -> None:
    for field, entries in OFFICES.items():
        names = [name for entry in entries for name in entry]
        assert len(names) == len(set(names)), field


def test_open_descriptions_are_no_offices() -> None:
    assert not OPEN & set(OFFICE)


def test_general_offices_are_offices() -> None:
    assert set(OFFICE) >= GENERAL


def test_former_and_retired_are_one_time_and_acting_another() -> None:
    assert same_time(frozenset({"formerly"}), frozenset({"retired"}))
    assert not same_time(frozenset({"former"}), frozenset())
    assert not same_time(frozenset({"acting"}), frozenset())


def test_what_one_may_be_head_of_makes_an_office_of_the_table() -> None:
    assert set(LED.values()) <= set(OFFICE)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("suspect", "witness"),
        ("passenger", "pilot"),
        ("patient", "nurse"),
        ("guest", "receptionist"),
        ("tourist", "mountain guide"),
        ("union representative", "manager"),
        ("first officer", "commander"),
        ("inspector", "general manager"),
    ],
)
def test_opposite_sides_are_opposed_either_way(left: str, right: str) -> None:
    assert opposed(left, right) and opposed(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("victim", "witness"), ("passenger", "teacher"), ("mayor", "mayor")]
)
def test_what_goes_together_is_not(left: str, right: str) -> None:
    assert not opposed(left, right)


@pytest.mark.parametrize(
    ("left", "right", "together"),
    [
        ("mayor", "farmer", True),  # a post and a trade
        ("mp", "chairman", True),  # two posts, of which one is general
        ("mayor", "chief executive", False),
        ("spokesman", "council leader", True),
        ("owner", "baker", True),
        ("pilot", "captain", True),
        ("pilot", "baker", False),
        ("head", "baker", True),  # of any house
    ],
)
def test_a_post_goes_with_a_trade_and_what_is_general_with_its_field(
    left: str, right: str, together: bool
) -> None:
    assert go_together(left, right) is go_together(right, left) is together
