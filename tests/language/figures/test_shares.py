"""Shares of a whole."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


def test_one_thing_in_several_others_is_no_share() -> None:
    assert [value.kind for value in values("one goal in three games")] == ["number", "number"]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("49%", 49),
        ("49 per cent", 49),
        ("forty-nine percent", 49),
        ("half of them", 50),
        ("a third of it", 100 / 3),
        ("two-thirds", 200 / 3),
        ("three in ten", 30),
        ("one out of every five", 20),
        ("a quarter more", 25),
        ("Sales rose a third.", 100 / 3),
        ("One pound in seven", 100 / 7),
        ("one voter in seven", 100 / 7),
        ("one in seven", 100 / 7),
        ("fifteen parts in a hundred", 15),
        ("99 out of a hundred", 99),
        ("a one-in-four chance", 25),
        ("3 in 1,000", 0.3),
        ("1 in every 4,000 babies", 0.025),
        ("one in 10,000", 0.01),
        ("3 in 1,200 cases", 0.25),
        ("eight cents in the euro", 8),
        ("ten cents on the dollar", 10),
        ("12p in the pound", 12),
    ],
)
def test_a_share_is_a_percentage(text: str, share: float) -> None:
    value = only(text)
    assert (value.kind, value.unit) == ("percent", "percent")
    assert value.low == pytest.approx(share)


@pytest.mark.parametrize("text", ["3 in 10.30 p.m.", "about 3 out of 10 May"])
def test_a_share_takes_no_part_of_a_time_or_a_date(text: str) -> None:
    assert [value.kind for value in values(text)] in (["time"], ["date"])


def test_points_are_not_percent() -> None:
    assert only("three percentage points").unit == "points"
    assert only("25 basis points").low == pytest.approx(0.25)


@pytest.mark.parametrize(
    "text",
    [
        "The dome is more than half done.",
        "It is barely half the size.",
        "There were half as many of us then.",
    ],
)
def test_half_done_and_half_as_much_are_no_shares(text: str) -> None:
    assert values(text) == ()


def test_once_in_a_hundred_years_is_no_share() -> None:
    assert [value.kind for value in values("once in a hundred years, for five cents in change")] == [
        "number",
        "money",
    ]


@pytest.mark.parametrize(
    ("text", "points"),
    [("a quarter of a point", 0.25), ("half a percentage point", 0.5), ("a half-point rise", 0.5)],
)
def test_parts_of_a_point_are_percentage_points(text: str, points: float) -> None:
    value = values(text)[-1]
    assert (value.unit, value.low) == ("points", points)


def test_a_majority_of_a_number_is_no_share() -> None:
    assert only("a majority of 1,846").kind == "number"


def test_a_year_is_no_whole() -> None:
    assert [value.kind for value in values("They built two in 2000.")] == ["number", "date"]
