"""Ages."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a man in his 50s", 50, 59),
        ("a nurse in her early thirties", 30, 34),
        ("brothers in their late teens", 16, 19),
        ("in her middle forties", 43, 47),
        ("a sixty-something", 60, 69),
        ("in her late twenties or early thirties", 26, 34),
        ("in his mid to late 30s", 33, 39),
        ("65- to 74-year-olds", 65, 74),
    ],
)
def test_an_age_may_be_told_by_its_decade_or_by_two(text: str, low: float, high: float) -> None:
    value = only(text)
    assert (value.kind, round(value.low, 3), round(value.high, 3)) == ("age", low, high)


def test_somebody_is_as_old_as_a_number_that_closes_the_clause() -> None:
    assert only("Renn is 26 and lives in Arlen.").kind == "age"
    assert only("Renn, the man at the crane, is 26, and lives in Arlen.").kind == "age"
    assert only("He’s 26 and lives in Arlen.").kind == "age"
    assert only("The bill was 26.").kind == "number"
    assert only("The bill from Arlen, they said, was 26.").kind == "number"


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("the 28-year-old", 28),
        ("aged 51", 51),
        ("Ada Brandt, 34, said", 34),
        ("Ada Brandt (34) said", 34),
        ("Police found Ada Brandt (34).", 34),
        ("The singer (34) said", 34),
        ("The former “Harbour Lights” star, 34, left", 34),
        ("Ada Brandt, 34 and Ivo Maas died", 34),
        ("a woman of 28", 28),
        ("a schoolgirl of 13", 13),
        ("patients aged between 28 and 81", 28),
        ("who was 67 and taught", 67),
        ("people over 65", 65),
        ("a six-month-old baby", 0.5),
        ("At 78 she swims.", 78),
        ("A pensioner of 71 broke a leg.", 71),
        ("a man of 60", 60),
        ("she turns 40 on Monday", 40),
        ("Mrs Dunn, 82 next month, drives", 82),
        ("A guard, said to be 37, slipped.", 37),
        ("at the age of 26 years", 26),
        ("Among people under 25 it was low.", 25),
        ("anyone over the age of 70", 70),
        ("Ada Brandt, then 19, left", 19),
        ("The nurse, now 61, left", 61),
        ("The couple, both 36, left", 36),
        ("children under 12 admitted free", 12),
        ("Hi, I was 12.", 12),
        ("two sons, ages 6", 6),
    ],
)
def test_an_age_is_in_years(text: str, age: float) -> None:
    (found,) = (value for value in values(text) if value.kind == "age")
    assert found.low == pytest.approx(age, rel=0.01)


def test_each_of_a_list_of_ages_is_one() -> None:
    assert [v.low for v in values("They are aged 6, 9 and 12.") if v.kind == "age"] == [6, 9, 12]
    assert [v.kind for v in values("A boy aged 6 and 12 girls fell.")] == ["age", "number"]


@pytest.mark.parametrize("text", ["children under 12 months", "people over 65 bridges"])
def test_a_number_behind_people_that_counts_something_is_no_age_of_theirs(text: str) -> None:
    assert not any(value.kind == "age" and value.low > 1 for value in values(text))


@pytest.mark.parametrize(
    ("text", "bound", "age"), [("the over-75s", "above", 75), ("the under-21s", "below", 21)]
)
def test_a_group_is_named_by_the_bound_of_its_age(text: str, bound: str, age: float) -> None:
    (value,) = values(text)
    assert (value.kind, value.bound, value.low) == ("age", bound, age)


def test_a_number_in_brackets_that_closes_a_clause_behind_no_name_is_that_of_a_note() -> None:
    assert only("It slept better, as did those in therapy (37).").kind == "number"


def test_a_share_behind_was_is_no_age() -> None:
    assert only("Turnout was 81 per cent.").kind == "percent"


@pytest.mark.parametrize("text", ["He would have turned 89 in May.", "She will turn 60 next week."])
def test_nobody_is_as_old_yet_as_he_will_be(text: str) -> None:
    assert [value.kind for value in values(text) if value.low in (60, 89)] != ["age"]
