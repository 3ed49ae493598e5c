"""One account against itself."""

from __future__ import annotations

import pytest

import reader
from reader.comparing.consistency import contradictions
from reader.errors import Cancelled


def found(*sentences: str) -> list[tuple[str, str, str]]:
    article = reader.parse("\n\n".join(sentences), name="account.txt", clean=False)
    assert all(d.certainty == "guess" for d in contradictions(article))
    return [(d.kind, d.left.text, d.right.text) for d in contradictions(article)]


def test_a_number_told_in_two_ways_is_found() -> None:
    assert found(
        "The fire at the mill killed four workers and injured 27 people, police said.",
        "The mayor came to see it.",
        "The blaze at the mill injured 72 people, among them three children.",
    ) == [("number", "27", "72")]


def test_who_leaves_waits_for_nothing() -> None:
    article = reader.parse("The fire killed four.\n\nThe fire killed 14.", name="account.txt", clean=False)
    with pytest.raises(Cancelled):
        contradictions(article, cancelled=lambda: True)


def test_a_weekday_that_is_not_that_of_its_date_is_found() -> None:
    assert found("The council met on Monday, 3 March 2026, in the old hall.") == [
        ("date", "Monday", "3 March 2026")
    ]


def test_a_date_with_its_right_weekday_is_silent() -> None:
    assert found("The council met on Tuesday, 3 March 2026, in the old hall.") == []


def test_other_things_are_silent() -> None:
    assert (
        found(
            "The fire at the mill killed four workers.",
            "It was the second fire at a mill in seven years.",
            "In 2019 a fire at another mill injured nine people.",
        )
        == []
    )


def test_a_change_told_in_one_sentence_is_no_contradiction() -> None:
    assert (
        found("His rating fell from 61 percent to 29 percent.", "His rating was 29 percent in March.") == []
    )


@pytest.mark.parametrize(
    "sentences",
    [
        ("Seats in the stalls cost £245.", "Seats in the circle cost £254.", "Seats in the gods cost £45."),
        ("Arlen Rovers (14-3) won again.", "Arlen Rovers (13-3) won again."),
        ("Sales at Hobbins rose by £451m in spring.", "Sales at Marwick rose by £415m in spring."),
        ("The fare to the island is £2.", "The fare to the island is £3."),
        ("The bridge was closed in 2024.", "The bridge was closed in 2025."),
    ],
)
def test_rows_of_values_other_names_and_values_of_few_digits_are_silent(sentences: tuple[str, ...]) -> None:
    assert found(*sentences) == []


@pytest.mark.parametrize(("weekday", "told"), [("Tuesday", []), ("Monday", []), ("Thursday", ["Thursday"])])
def test_a_date_without_a_year_may_be_of_any_year_around(weekday: str, told: list[str]) -> None:
    article = reader.parse(
        f"The bridge\n\nPublished: 5 March 2026\n\nThe council met on {weekday}, 3 March, in the old hall and agreed.",
        name="account.txt",
    )
    assert article.date
    assert [difference.left.text for difference in contradictions(article)] == told


def test_a_name_spelled_in_two_ways_is_found() -> None:
    assert found(
        "The inquiry was led by Hester Pruett, a judge.",
        "The mayor, Jonas Pruett, was not heard.",
        "The report is due in May, Hester Prewett said.",
    ) == [("name", "Hester Pruett", "Hester Prewett")]


def test_two_values_are_told_once_however_often_they_stand_there() -> None:
    rows = [f"A seat in the hall costs £{cost} a year for members." for cost in (245, 254, 245, 254, 254)]
    assert found(*rows) == [("money", "£245", "£254")]


def test_a_name_that_a_crowd_bears_tells_nothing() -> None:
    crowd = [f"{first}{last}ord Pruett said nothing." for first in "BCDFGHK" for last in "aeiouy"]
    assert found(*[f"In the morning {sentence}" for sentence in crowd]) == []
