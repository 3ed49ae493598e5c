"""First names and their forms."""

from __future__ import annotations

import pytest

from reader.language.names.first_names import MEN, SHORT_FORMS, WOMEN, same_first_name


@pytest.mark.parametrize(
    ("left", "right"),
    [("Robert", "Bob"), ("Bill", "William"), ("Kate", "Katherine"), ("O.", "Orla"), ("Alex", "Alexandr")],
)
def test_forms_of_one_name_are_the_same(left: str, right: str) -> None:
    assert same_first_name(left, right) and same_first_name(right, left)


@pytest.mark.parametrize(("left", "right"), [("Robert", "Peter"), ("Orla", "Olga"), ("P.", "Orla")])
def test_other_names_are_not(left: str, right: str) -> None:
    assert not same_first_name(left, right)


def test_names_are_folded() -> None:
    names = WOMEN | MEN | {name for forms in SHORT_FORMS for name in forms}
    assert all(name == name.casefold() for name in names)


def test_no_name_is_both_a_womans_and_a_mans() -> None:
    assert not WOMEN & MEN
