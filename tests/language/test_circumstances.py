"""Marks that set a value apart."""

from __future__ import annotations

import pytest

from reader.comparing.slots import slots
from reader.language.circumstances import NEARBY, RATES


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The storm left 90,000 homes dark.", set()),
        ("Some 90,000 homes were still dark.", {"later"}),
        ("The ship can carry 2,000 passengers.", {"able"}),
        ("The average price was $200.", {"average"}),
        ("The town planned to spend $200 and budgeted no more.", {"planned"}),
        ("The plant builds 2,000 cars a week.", {"by week"}),
        ("The plant builds 2,000 cars daily.", {"by day"}),
        ("Two of the bombs fell there.", {"part"}),
        ("All of the 12 jurors agreed.", {"whole"}),
        ("The sale was announced on Tuesday.", {"told"}),
        ("The plant has stood idle since 2019.", {"since"}),
    ],
)
def test_the_words_around_a_value_mark_it(text: str, marks: set[str]) -> None:
    (found,) = slots(text, "en")
    assert found.marks == marks


def test_a_rate_ends_with_its_clause() -> None:
    cars, people = slots("The plant builds 2,000 cars a week and employs 3,400 people.", "en")
    assert cars.marks == {"by week"}
    assert not people.marks


def test_the_tables_are_folded() -> None:
    assert all(word == word.lower() for words in NEARBY.values() for word in words)
    assert all(word == word.lower() for word in RATES)
