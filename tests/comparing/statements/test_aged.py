"""In what role, without a name."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.aged import differences
from reader.comparing.statements.pairs import sides


def compared(left: str, right: str, linked: bool = True) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    pairs = {(0, 0)} if linked else set()
    found = spans(differences(a, b, pairs))
    assert found == [(one, other) for other, one in spans(differences(b, a, pairs))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "Orla Fenwick, a 34-year-old nurse, swam out to the boat.",
            "The 34-year-old teacher swam out to the boat.",
            ("34-year-old nurse", "34-year-old teacher"),
        ),
        (
            "The 51-year-old primary school teacher found the ring.",
            "It was found by a 51-year-old plumber.",
            ("51-year-old primary school teacher", "51-year-old plumber"),
        ),
    ],
)
def test_two_offices_of_one_age_exclude_each_other(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The 34-year-old nurse swam.", "The 35-year-old teacher swam."),
        ("The 34-year-old nurse swam.", "The 34-year-old witness came ashore."),
        ("The 34-year-old nurse swam.", "The 34-year-old teacher's boat sank."),
        ("The 34-year-old physio swam.", "The 34-year-old physical therapist swam."),
    ],
)
def test_other_ages_and_offices_that_go_together_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_sentences_that_are_no_link_are_not_compared() -> None:
    assert compared("The 34-year-old nurse swam.", "The 34-year-old teacher sang.", linked=False) == []
