"""Dates as they are written."""

from __future__ import annotations

import pytest

from reader.language.figures.dates import dates
from reader.language.figures.templates import Text
from reader.language.figures.value import Moment
from reader.language.figures.values import values


def moment(text: str, language: str = "en") -> Moment | None:
    (found,) = dates(Text(text, language))
    return found.moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 March 2026", Moment(2026, 3, 3)),
        ("March 3, 2026", Moment(2026, 3, 3)),
        ("the 3rd of March", Moment(month=3, day=3)),
        ("the March 3 fire", Moment(month=3, day=3)),
        ("Tuesday, 3 March 2026", Moment(2026, 3, 3, 1)),
        ("2026-03-03", Moment(2026, 3, 3)),
        ("25/12/2025", Moment(2025, 12, 25)),
        ("Sept. 8", Moment(month=9, day=8)),
        ("in April 2025", Moment(2025, 4)),
        ("late April", Moment(month=4, part="late")),
        ("in May", Moment(month=5)),
        ("on Tuesday.", Moment(weekday=1)),
        ("January last year", Moment(month=1, span="year", turn=-1)),
        ("4 May last year", Moment(month=5, day=4, span="year", turn=-1)),
        ("March 6 of this year", Moment(month=3, day=6, span="year", turn=0)),
        ("next Tuesday", Moment(weekday=1, turn=1, span="weekday")),
        ("yesterday", Moment(turn=-1, span="day")),
        ("the day before yesterday", Moment(turn=-2, span="day")),
        ("the summer of 2030", Moment(2030, part="summer")),
        ("last month", Moment(span="month", turn=-1)),
        ("early next year", Moment(span="year", turn=1, part="early")),
        ("the end of the month", Moment(span="month", turn=0, part="end")),
        ("nine years ago", Moment(span="year", turn=-9)),
        ("three days ago", Moment(turn=-3, span="day")),
        ("in the fourth quarter", Moment(part="q4")),
        ("the first half of 2026", Moment(2026, part="h1")),
        ("in the fall", Moment(part="autumn")),
        ("by 2029", Moment(2029)),
        ("2027 is near.", Moment(2027)),
        ("the third of February", Moment(month=2, day=3)),
        ("the thirty-first of May", Moment(month=5, day=31)),
        ("on Christmas Eve", Moment(month=12, day=24)),
        ("Christmas Eve 2019", Moment(2019, 12, 24)),
        ("on Good Friday", Moment(easter=-2)),
        ("by Thanksgiving", Moment(month=11, weekday=3, part="week 4")),
        ("the eve of May Day", Moment(month=4, day=30)),
        ("two days after Easter Monday", Moment(easter=3)),
        ("the first Monday in June", Moment(month=6, weekday=0, part="week 1")),
        ("the second week of May", Moment(month=5, part="week 2")),
        ("the last day of February 2024", Moment(2024, 2, 29)),
        ("the dying days of August", Moment(month=8, part="end")),
        ("March the 3rd", Moment(month=3, day=3)),
        ("on the 17th.", Moment(day=17)),
        ("on the thirtieth when it rained", Moment(day=30)),
        ("Friday the 17th", Moment(day=17, weekday=4)),
        ("the thirteenth, a Friday", Moment(day=13, weekday=4)),
        ("the 3rd of the month", Moment(day=3)),
        ("the 3rd of last month", Moment(day=3, span="month", turn=-1)),
        ("Tuesday of last week", Moment(weekday=1, span="week", turn=-1)),
        ("the Sunday before last", Moment(weekday=6, turn=-2, span="weekday")),
        ("the week before last", Moment(span="week", turn=-2)),
        ("Monday week", Moment(weekday=0, turn=2, span="weekday")),
        ("a week on Tuesday", Moment(weekday=1, turn=2, span="weekday")),
        ("the late 1980s", Moment(1980, part="late", span="decade")),
        ("the 1300s", Moment(1300, span="decade")),
        ("fiscal year 2019 sales", Moment(2019)),
        ("the 2020 class", Moment(2020)),
        ("by 2100", Moment(2100)),
        ("the year to March", Moment(month=3)),
        ("last Christmas", Moment(month=12, day=25, part="around", span="year", turn=-1)),
        ("next Good Friday", Moment(easter=-2, span="year", turn=1)),
        ("the nineties", Moment(1990, span="decade")),
        ("since '94", Moment(1994)),
        ("the early 19th century", Moment(1801, part="early", span="century")),
        ("the second century B.C.", Moment(-199, span="century")),
        ("about AD120", Moment(120)),
        ("300 BC", Moment(-299)),
        ("by Christmas", Moment(month=12, day=25, part="around")),
        ("over Easter", Moment(part="around", easter=0)),
        ("the spring of '98", Moment(1998, part="spring")),
        ("the winter of 1962-63.", Moment(1962, part="winter")),
        ("the 2024-25 season", Moment(2024, span="season")),
        ("the first half of the 2023/24 financial year", Moment(2023, part="h1", span="season")),
        ("in the fourth quarter of fiscal 2025", Moment(2025, part="q4")),
        ("FY25", Moment(2025)),
        ("third-quarter income", Moment(part="q3")),
        ("March '86", Moment(1986, 3)),
        ("a week next Monday", Moment(weekday=0, turn=2, span="weekday")),
    ],
)
def test_a_date_is_read_as_far_as_it_is_given(text: str, expected: Moment) -> None:
    assert moment(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("am 3. März 2026", "de", Moment(2026, 3, 3)),
        ("Ende April", "de", Moment(month=4, part="end")),
        ("le 3 mars 2026", "fr", Moment(2026, 3, 3)),
        ("el 3 de marzo de 2026", "es", Moment(2026, 3, 3)),
        ("em 3 de março de 2026", "pt", Moment(2026, 3, 3)),
        ("am letzten Tag im März", "de", Moment(month=3, day=31)),
        ("am Karfreitag 2024", "de", Moment(2024, easter=-2)),
        ("vor zwei Wochen", "de", Moment(span="week", turn=-2)),
        ("le premier mardi de mai", "fr", Moment(month=5, weekday=1, part="week 1")),
        ("il y a trois jours", "fr", Moment(turn=-3, span="day")),
        ("fin avril", "fr", Moment(month=4, part="end")),
        ("a finales de mayo", "es", Moment(month=5, part="end")),
        ("el Viernes Santo", "es", Moment(easter=-2)),
        ("a Ferragosto", "it", Moment(month=8, day=15)),
        ("il 3 marzo 2026", "it", Moment(2026, 3, 3)),
        ("op 3 maart 2026", "nl", Moment(2026, 3, 3)),
        ("gestern", "de", Moment(turn=-1, span="day")),
        ("lundi", "fr", Moment(weekday=0)),
        ("Il partira le 12.", "fr", Moment(day=12)),
        ("im dritten Quartal 2025", "de", Moment(2025, part="q3")),
        ("au troisième trimestre", "fr", Moment(part="q3")),
        ("Am 17. kam er an.", "de", Moment(day=17)),
        ("El 7 se fue.", "es", Moment(day=7)),
    ],
)
def test_other_languages_write_dates_their_own_way(text: str, language: str, expected: Moment) -> None:
    assert moment(text, language) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("from Oct. 14-17.", (14, 17)),
        ("June 3 to 5, 2025", (3, 5)),
        ("on May 30 and 31, when", (30, 31)),
        ("the 3rd and 9th of July", (3, 9)),
    ],
)
def test_two_days_share_the_month_that_one_of_them_names(text: str, days: tuple[int, int]) -> None:
    first, last = (value.moment or Moment() for value in dates(Text(text)))
    assert (first.day, last.day) == days and first.month == last.month


def test_a_number_of_things_behind_a_day_is_no_second_day() -> None:
    assert len(dates(Text("Between May 3 and 10 people fell ill."))) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [("le 20 %", "fr"), ("le 4 de la rue", "fr"), ("am 3. Platz", "de"), ("el 20 por ciento", "es")],
)
def test_a_number_of_something_is_no_day_of_a_month(text: str, language: str) -> None:
    assert dates(Text(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "She may go and they march on.",
        "2000 people came.",
        "the day of the race",
        "He sat down in the sun.",
        "Version 2.0.1 is out.",
        "a march to the sea",
        "at 1700 GMT",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(Text(text)) == []


def test_an_order_of_day_and_month_that_nobody_can_tell_leaves_the_year() -> None:
    assert moment("03/04/2026") == Moment(2026)


def test_the_preposition_stays_outside() -> None:
    (found,) = dates(Text("It closed in 2017 for good."))
    assert (found.start, found.end) == (13, 17)


@pytest.mark.parametrize(
    "text",
    [
        "on the 14th floor",
        "from the 18th or 19th floor",
        "on the 17th of the panels",
        "on the third, too",
        "won 21-1 on grass",
        "at a Christmas market",
        "a 17th-century landscape",
        "They came eighth, a minute behind the first.",
    ],
)
def test_an_ordinal_that_counts_something_is_no_day(text: str) -> None:
    assert not dates(Text(text))


def test_an_ordinal_behind_a_weekday_is_a_day_only_where_nothing_else_is_likelier() -> None:
    assert moment("They won on Saturday, eighth in the table") == Moment(weekday=5)
    assert moment("in the last days of March") == Moment(month=3, part="end")


def test_two_days_without_their_month_are_two_dates() -> None:
    assert [value.moment for value in dates(Text("moved from the 12th to the 19th."))] == [
        Moment(day=12),
        Moment(day=19),
    ]


def test_a_year_of_our_lord_is_read_in_a_language_that_has_no_word_for_it() -> None:
    assert moment("Um AD 120 gebaut", "de") == Moment(120)


def test_the_weekend_is_a_date() -> None:
    assert moment("back by the weekend") == Moment(span="weekend", turn=0)


def test_weeks_to_come_are_no_date() -> None:
    assert [len(values(f"It opens in the coming {span}.")) for span in ("week", "weeks", "years")] == [
        1,
        0,
        0,
    ]
