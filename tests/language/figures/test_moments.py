"""Dates set into the calendar."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.language.figures.moments import day_of, resolve
from reader.language.figures.value import Moment

TODAY = dt.date(2026, 4, 17)  # a Friday


def days(moment: Moment, today: dt.date | None = TODAY) -> list[tuple[str, str]]:
    return [
        (dt.date.fromordinal(first).isoformat(), dt.date.fromordinal(last).isoformat())
        for first, last in resolve(moment, today)
    ]


def day(text: str) -> list[tuple[str, str]]:
    return [(text, text)]


def test_a_whole_date_needs_no_day_of_the_account() -> None:
    assert days(Moment(2026, 3, 3), None) == day("2026-03-03")


def test_a_date_without_its_year_is_the_nearest_one() -> None:
    assert days(Moment(month=4, day=30)) == day("2026-04-30")
    assert days(Moment(month=12, day=30)) == day("2025-12-30")


def test_a_weekday_is_the_last_one_or_the_next_one() -> None:
    assert days(Moment(weekday=4)) == day("2026-04-17") + day("2026-04-24")
    assert days(Moment(weekday=2)) == day("2026-04-15") + day("2026-04-22")


def test_yesterday_is_the_day_before_the_account() -> None:
    assert days(Moment(turn=-1, span="day")) == day("2026-04-16")


def test_a_month_is_all_its_days() -> None:
    assert days(Moment(2026, 2)) == [("2026-02-01", "2026-02-28")]


def test_last_month_and_next_year_turn_from_the_day_of_the_account() -> None:
    assert days(Moment(span="month", turn=-1)) == [("2026-03-01", "2026-03-31")]
    assert days(Moment(span="year", turn=1)) == [("2027-01-01", "2027-12-31")]


def test_early_next_year_is_its_first_part() -> None:
    ((first, last),) = days(Moment(span="year", turn=1, part="early"))
    assert first == "2027-01-01"
    assert "2027-04-01" < last < "2027-07-01"


def test_a_day_that_does_not_exist_is_no_day() -> None:
    assert resolve(Moment(2026, 2, 30), TODAY) == ()


def test_nothing_fixes_a_weekday_without_a_day_of_the_account() -> None:
    assert resolve(Moment(weekday=2), None) == ()


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-03T10:00:00Z",
        "20260303",
        "Tue 3 Mar 2026 09.12 GMT",
        "March 3, 2026",
        "Tuesday, 3 March 2026, 7:14 a.m.",
        "3.3.2026",
        "3. März 2026",
        "3 mars 2026",
    ],
)
def test_the_day_of_an_account_is_read_from_any_usual_notation(written: str) -> None:
    assert day_of(written) == dt.date(2026, 3, 3)


@pytest.mark.parametrize("written", [None, "", "April 17", "two days ago", "2026-13-45"])
def test_a_date_that_is_not_told_whole_is_none(written: str | None) -> None:
    assert day_of(written) is None


@pytest.mark.parametrize("span", ["week", "month", "year", "decade"])
@pytest.mark.parametrize("turn", [-(10**6), 10**6])
def test_a_time_beyond_the_calendar_is_no_error(span: str, turn: int) -> None:
    assert isinstance(resolve(Moment(span=span, turn=turn), TODAY), tuple)


def test_a_winter_may_be_that_of_either_year() -> None:
    winters = days(Moment(span="year", turn=0, part="winter"))
    assert [last[:4] for _, last in winters] == ["2026", "2027"]


def test_days_before_christ_are_counted_backwards() -> None:
    ((first, last),) = resolve(Moment(-100), None)
    assert first < last < dt.date(1, 1, 1).toordinal()


@pytest.mark.parametrize(
    ("year", "easter"),
    [(1961, "1961-04-02"), (2000, "2000-04-23"), (2024, "2024-03-31"), (2038, "2038-04-25")],
)
def test_a_feast_moves_with_easter(year: int, easter: str) -> None:
    assert days(Moment(year, easter=0)) == day(easter)


def test_a_feast_without_its_year_is_the_nearest_one() -> None:
    assert days(Moment(easter=-2)) == day("2026-04-03")


def test_a_counted_weekday_is_a_day_of_its_month() -> None:
    assert days(Moment(2026, 6, weekday=0, part="week 1")) == day("2026-06-01")
    assert days(Moment(2026, 5, weekday=0, part="week -1")) == day("2026-05-25")


def test_a_counted_week_may_begin_a_little_before_or_after() -> None:
    assert days(Moment(2026, 5, part="week 2")) == [("2026-05-06", "2026-05-16")]


def test_a_day_of_some_month_is_a_near_one() -> None:
    assert days(Moment(day=20)) == day("2026-03-20") + day("2026-04-20") + day("2026-05-20")


def test_a_day_of_some_month_is_the_one_on_its_weekday_if_any_is() -> None:
    assert days(Moment(day=13, weekday=4)) == day("2026-03-13")
    assert day("2026-04-17")[0] in days(Moment(day=17, weekday=0))
    assert days(Moment(day=16, weekday=4))[0] == ("2026-01-16", "2026-01-16")


def test_a_day_of_last_week_and_one_of_last_month_are_certain() -> None:
    assert days(Moment(weekday=1, span="week", turn=-1)) == day("2026-04-07")
    assert days(Moment(day=3, span="month", turn=-1)) == day("2026-03-03")


def test_a_decade_has_ten_years() -> None:
    assert days(Moment(1980, span="decade"), None) == [("1980-01-01", "1989-12-31")]


def test_a_century_has_a_hundred_years_and_those_before_christ_come_before_the_others() -> None:
    assert days(Moment(1801, span="century"), None) == [("1801-01-01", "1900-12-31")]
    ((first, last),) = resolve(Moment(-199, span="century"), None)
    ((later, _),) = resolve(Moment(120), None)
    assert first < last < later


def test_the_days_around_a_feast_are_meant_by_its_name() -> None:
    assert days(Moment(2025, 12, 25, part="around")) == [("2025-12-21", "2025-12-29")]
