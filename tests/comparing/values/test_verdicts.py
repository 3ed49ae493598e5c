"""What two values say of each other."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.comparing.values.verdicts import verdict
from reader.language.figures.value import Value
from reader.language.figures.values import values

MONDAY = dt.date(2026, 2, 9)


def only(text: str) -> Value:
    (found,) = values(text)
    return found


def say(left: str, right: str, today: dt.date | None = MONDAY) -> str | None:
    found = verdict(only(left), only(right), today, today)
    assert found == verdict(only(right), only(left), today, today)
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("$14bn", "14 billion dollars"),
        ("half of it", "50%"),
        ("a dozen boats", "12 boats"),
        ("$260,000", "260,000 Canadian dollars"),
        ("about $65", "A$65"),
        ("four weeks", "28 days"),
        ("58 hours", "two and a half days"),
        ("14 knots", "16mph"),
        ("a run of 10 miles", "a run of 16 km"),
        ("about 2,100 jobs", "2,100 jobs"),
        ("6:40 a.m.", "6.40am"),
        ("half past six", "6:30 p.m."),
        ("nine votes to two", "a 9-2 vote"),
        ("on Monday", "9 February 2026"),
        ("yesterday", "8 February"),
        ("the 28-year-old", "aged 28"),
    ],
)
def test_another_notation_is_the_same(left: str, right: str) -> None:
    assert say(left, right) == "same"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("about 300 people", "297 people"),
        ("nearly 25,000 people", "24,600 people"),
        ("just over 4%", "4.1%"),
        ("just under a third of it", "31%"),
        ("$3 million", "$2.9 million"),
        ("68%", "two-thirds"),
        ("just before 7.30am", "7.22am"),
        ("7pm", "7.10pm"),
        ("16 months", "just over a year"),
        ("roughly 54 percent", "55.2%"),
        ("about 45 boats", "48 boats"),
    ],
)
def test_a_rounded_value_is_a_rounding(left: str, right: str) -> None:
    assert say(left, right) == "rounding"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("late April", "23 April"),
        ("in October", "in the fourth quarter"),
        ("in 2017", "3 May 2017"),
        ("more than 300 people", "342 people"),
        ("fewer than three in ten", "29%"),
        ("dozens of people", "41 people"),
        ("hundreds of people", "around 100 people"),
        ("£31m", "about $41 million"),
        ("€3bn", "$3.3 billion"),
        ("early next year", "in January 2027"),
        ("on the evening of the flood", "9.30pm"),
        ("on the evening of the flood", "on the night of the flood"),
        ("on the afternoon of the flood", "at noon"),
        ("a man in his 50s", "a man aged 54"),
    ],
)
def test_a_vaguer_value_is_less_precise(left: str, right: str) -> None:
    assert say(left, right) == "less precise"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("more than half of it", "less than half of it"),
        ("$14 billion", "$14.9 billion"),
        ("41 people", "43 people"),
        ("20 people", "19 people"),
        ("32,000 people", "32,500 people"),
        ("about 400 people", "about 200 people"),
        ("at least two people", "at least three people"),
        ("6:40 a.m.", "just before 7.30am"),
        ("on the morning of the flood", "on the afternoon of the flood"),
        ("at 11.15am", "on the afternoon of the flood"),
        ("April 2025", "April 2023"),
        ("Thursday 23 April", "22 April"),
        ("on Tuesday", "on Wednesday"),
        ("the 67-year-old", "the 76-year-old"),
        ("just over two-thirds", "86%"),
        ("a 9-2 vote", "an 8-3 vote"),
        ("$4.2 million", "£6 million"),
        ("in the small hours of", "9.30pm"),
        ("a man in his 50s", "a man aged 47"),
        ("doubled", "tripled"),
        ("about 186 million euros", "some €168 million"),
        ("600 euros per person", "600 euros to every household"),
        ("all but three of them", "three of them"),
        ("her second term", "her third term"),
        ("forty grand", "£60,000"),
        ("aged between three and 81", "a man of 91"),
        ("roughly 54 percent", "58.3%"),
        ("more than 60 percent", "58.3%"),
        ("fewer than 300 people", "310 people"),
    ],
)
def test_another_value_is_a_conflict(left: str, right: str) -> None:
    assert say(left, right) == "conflict"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("$5 million", "5 million pesos"),
        ("5 percent", "5 percentage points"),
        ("5 miles", "5 weeks"),
        ("41 people", "41%"),
        ("6:40 p.m. GMT", "1:40 p.m. EST"),
        ("6:40 p.m. GMT", "1:40 p.m."),
        ("at least two people", "over 60 people"),
        ("in the third place", "3 places"),
        ("$15 an hour", "$600 a week"),
    ],
)
def test_values_of_another_kind_cannot_be_compared(left: str, right: str) -> None:
    assert say(left, right) is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("on Monday", "9 February 2026", "same"),
        ("on Tuesday", "9 February 2026", "conflict"),
        ("on Monday", "on Tuesday", "conflict"),
        ("yesterday", "9 February 2026", None),
        ("3 May", "3 June", "conflict"),
        ("4 May", "the end of May", "conflict"),
        ("28 May 2024", "the end of May", "less precise"),
        ("in May", "on Monday", None),
    ],
)
def test_without_a_calendar_what_both_dates_give_must_be_equal(
    left: str, right: str, expected: str | None
) -> None:
    assert say(left, right, None) == expected


def test_at_once_contradicts_a_later_day_only() -> None:
    assert say("with immediate effect", "20 February") == "conflict"
    assert say("with immediate effect", "3 February") is None


def test_accounts_of_different_days_may_mean_one_day() -> None:
    left, right = only("yesterday"), only("today")
    assert verdict(left, right, MONDAY, MONDAY - dt.timedelta(1)) == "same"


def test_yesterday_means_nothing_without_the_day_of_its_own_account() -> None:
    left, right = only("on Monday"), only("yesterday")
    assert verdict(left, right, MONDAY, None) is None
    assert verdict(left, only("on Tuesday"), MONDAY, None) == "conflict"


def test_days_of_the_month_are_compared_where_one_account_leaves_the_month_out() -> None:
    today = dt.date(2026, 4, 28)
    assert say("on 14 April", "on Friday the 17th", today) == "conflict"
    assert say("on 17 April", "on Friday the 17th", today) == "same"
    assert say("on 14 April", "on the 17th", None) == "conflict"
    assert say("on 17 April", "on the 17th", None) == "less precise"


def test_a_length_of_time_may_be_rounded_to_its_larger_unit() -> None:
    assert say("five months", "five months and 12 days") == "rounding"
    assert say("53 hours", "two days and five hours") == "same"
    assert say("one year", "18 months") == "conflict"


def test_a_sum_without_its_currency_is_compared_with_one_of_any() -> None:
    assert say("It cost 50 million.", "It cost 84 million crowns.") == "conflict"
    assert verdict(only("84 million crowns"), only("84 million forints")) is None


def test_a_thousand_by_another_name_is_no_other_unit() -> None:
    assert say("320 grand", "£310,000") == "conflict"
    assert say("320 grand", "£320,000") == "same"


def test_feet_and_inches_are_as_fine_as_inches() -> None:
    assert say("six foot four", "6ft 2in") == "conflict"
    assert say("six foot four", "6ft 4in") == "same"
