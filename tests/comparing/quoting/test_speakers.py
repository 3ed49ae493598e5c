"""Who said the words of two quotations."""

from __future__ import annotations

import pytest

from reader.comparing.quoting.speakers import differ
from reader.language.quoting.speakers import Speaker

PERSON = Speaker("Orla Fenwick", "person", True)


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        ("Piers Fenwick", False),
        ("Orla Fenwyck", False),
        ("Oona Fenwyck", False),
        ("Orla Fay", False),
        ("Fenwick", False),
        ("Piers Fenwyck", True),
        ("Orla Lund", True),
        ("Lund", True),
    ],
)
def test_a_slip_in_a_name_makes_nobody_else(name: str, apart: bool) -> None:
    assert differ(PERSON, Speaker(name, "person", True)) == apart


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (Speaker("Ann Lund", "person", False, "f"), True),
        (Speaker("Ann Lund", "person", False), False),
        (Speaker("Piers Lund", "person", False, "m"), False),
        (Speaker("Piers Lund", "person", True, "m"), True),
    ],
)
def test_whoever_she_is_she_is_no_man(other: Speaker, apart: bool) -> None:
    owen = Speaker("Owen Fenwick", "person", True)
    assert differ(owen, other) == differ(other, owen) == apart
