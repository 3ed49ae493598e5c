"""What days a date may mean, once the day of the account is known."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from reader.language.durations import DAY, YEAR
from reader.language.figures.dates import dates
from reader.language.figures.templates import Text
from reader.language.figures.value import Moment

Days: TypeAlias = tuple[int, int]
"""The first and the last day of an interval, as proleptic Gregorian ordinals."""

_FIRST_YEAR, _LAST_YEAR = 1, 9999
_PARTS: dict[str, tuple[float, float]] = {
    "early": (0.0, 0.4),
    "mid": (0.25, 0.75),
    "late": (0.55, 1.0),
    "end": (0.75, 1.0),
    "h1": (0.0, 0.497),
    "h2": (0.495, 1.0),
    "q1": (0.0, 0.247),
    "q2": (0.246, 0.4985),
    "q3": (0.4955, 0.7485),
    "q4": (0.7475, 1.0),
    "spring": (0.15, 0.5),
    "summer": (0.4, 0.75),
    "autumn": (0.6, 0.98),
    "winter": (-0.1, 0.25),
}
"""The shares of the month or year that a part of it may cover; seasons are northern ones, wide."""

_YEARS = {"season": 2, "decade": 10, "century": 100}
_AROUND = 4  # days that the days around Christmas begin before it and end after it
_NEAR = 45  # days from the day of the account within which a day of a month without its name lies
_FAR = 120  # within which one with its weekday lies
_WEEK_SLACK = 2  # days by which the second week of a month may begin before its eighth, or end later


@lru_cache(maxsize=4096)
def resolve(moment: Moment, today: dt.date | None) -> tuple[Days, ...]:
    """The days that a date may mean; () where nothing fixes them.

    A weekday means the last one or the next one; a date without its year means the nearest one.
    """
    if today and not _FIRST_YEAR < today.year < _LAST_YEAR:
        today = None  # no day that an account has, but what stands for none
    around = (today.year - 1, today.year, today.year + 1) if today else ()
    if moment.turn is not None:
        return _turned(moment, moment.turn, today) if today else ()
    if moment.month or moment.easter is not None:
        return _nearest(_in_years(moment, (moment.year,) if moment.year else around), today)
    if moment.day:
        return _in_some_month(moment, today) if today else ()
    if moment.year:
        return (_years(moment.year, moment.year + _YEARS.get(moment.span, 1) - 1, moment.part),)
    if moment.weekday is not None and today:
        last = _last(moment.weekday, today)
        return (last, last), (last + 7, last + 7)
    return tuple(_years(year, year, moment.part) for year in around) if moment.part else ()


def _years(first: int, last: int, part: str) -> Days:
    """The days from one year to another, or those of a part of that time."""
    return _share((_new_year(first), _new_year(last + 1) - 1), part)


def _new_year(year: int) -> int:
    """The first day of a year; where no calendar reaches, as before Christ, about that day."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return round((year - 1) * YEAR / DAY)
    return dt.date(year, 1, 1).toordinal()


def _share(days: Days, part: str) -> Days:
    if part not in _PARTS:
        return days
    first, last = days
    low, high = _PARTS[part]
    return first + round(low * (last - first)), first + round(high * (last - first))


def _in_years(moment: Moment, years: Iterable[int]) -> tuple[Days, ...]:
    """The days of some years that have the month and day, or the feast, of a date."""
    options = (_in_year(moment, year) for year in years if _FIRST_YEAR <= year <= _LAST_YEAR)
    return tuple(days for days in options if days)


def _in_year(moment: Moment, year: int) -> Days | None:
    if moment.easter is not None:
        return _around_day(_easter(year).toordinal() + moment.easter, moment.part)
    month = moment.month or 1
    first, length = dt.date(year, month, 1).toordinal(), monthrange(year, month)[1]
    if moment.part.startswith("week "):
        return _in_week(first, length, moment)
    if moment.day:
        return _around_day(first + moment.day - 1, moment.part) if moment.day <= length else None
    return _share((first, first + length - 1), moment.part)


def _around_day(day: int, part: str) -> Days:
    slack = _AROUND if part == "around" else 0
    return day - slack, day + slack


def _in_week(first: int, length: int, moment: Moment) -> Days:
    """The second week of a month that begins on a day, or the second Monday in it; the week -1 is the last one."""
    number = int(moment.part.removeprefix("week "))
    start = first + (7 * (number - 1) if number > 0 else length + 7 * number)
    if moment.weekday is None:
        return start - _WEEK_SLACK, start + 6 + _WEEK_SLACK
    day = start + (moment.weekday + 1 - start) % 7
    return day, day


def _in_some_month(moment: Moment, today: dt.date) -> tuple[Days, ...]:
    """A day of a month that nobody names: a near one, on its weekday if it has one and any of them falls on it.

    Where none does, a day farther off may be meant, or a near one with a wrong weekday.
    """
    now = today.toordinal()
    around = [dt.date.fromordinal(now + step) for step in range(-_FAR, _FAR + 1)]
    days = [day for day in around if day.day == moment.day]
    near = [day for day in days if abs(day.toordinal() - now) <= _NEAR]
    fit = [day for day in days if day.weekday() == moment.weekday]
    told = [day for day in near if day in fit] or [day for day in days if day in near or day in fit]
    return tuple((day.toordinal(), day.toordinal()) for day in told)


def _easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the method that was published in Nature in 1876."""
    golden, century, of_century = year % 19, year // 100, year % 100
    leaps = (century + 8) // 25
    moon = (19 * golden + century - century // 4 - (century - leaps + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def _nearest(options: tuple[Days, ...], today: dt.date | None) -> tuple[Days, ...]:
    if today is None or not options:
        return options
    now = today.toordinal()
    return (min(options, key=lambda days: max(days[0] - now, now - days[1], 0)),)


def _last(weekday: int, today: dt.date) -> int:
    """The last day, as the day of the account is one too, that was such a weekday."""
    return today.toordinal() - (today.weekday() - weekday) % 7


def _turned(moment: Moment, turn: int, today: dt.date) -> tuple[Days, ...]:
    """The days of what is so many spans off."""
    now = today.toordinal()
    if moment.span == "day":
        return ((now + turn, now + turn),)
    if moment.span == "weekday":
        last = _last(moment.weekday or 0, today)
        weeks = {-2: (-1, -2), -1: (0, -1), 0: (0, 1), 1: (1, 2), 2: (2,)}[max(-2, min(2, turn))]
        return tuple((last + 7 * week, last + 7 * week) for week in weeks)
    if moment.span in ("week", "weekend"):
        return _turned_week(moment, turn, now - today.weekday() + 7 * turn)
    if moment.span == "month" and moment.month:
        years = {-1: (today.year - 1, today.year), 0: (today.year,), 1: (today.year, today.year + 1)}
        return _in_years(moment, years[max(-1, min(1, turn))])
    if moment.span == "month":
        year, month = divmod(today.year * 12 + today.month - 1 + turn, 12)
        return _in_years(replace(moment, month=month + 1), (year,))
    return _turned_years(moment, today.year + turn * _YEARS.get(moment.span, 1))


def _turned_week(moment: Moment, turn: int, monday: int) -> tuple[Days, ...]:
    if moment.weekday is not None:
        return ((monday + moment.weekday, monday + moment.weekday),)
    if moment.span == "weekend":
        return ((monday + 5, monday + 6),) if turn else ((monday - 2, monday - 1), (monday + 5, monday + 6))
    return ((monday - (1 if turn else 0), monday + 6),)


def _turned_years(moment: Moment, year: int) -> tuple[Days, ...]:
    count = _YEARS.get(moment.span, 1)
    if moment.month or moment.easter is not None:
        return _in_years(moment, (year,))
    if not _FIRST_YEAR <= year <= _LAST_YEAR - count:
        return ()
    found = _years(year, year + count - 1, moment.part)
    return (found, _years(year + 1, year + 1, moment.part)) if moment.part == "winter" else (found,)


@lru_cache(maxsize=512)
def day_of(written: str | None, language: str = "en") -> dt.date | None:
    """The day that an article's own date names, in any usual notation; None where it is not told whole."""
    if not written:
        return None
    stamp = re.search(r"\b(\d{4})(?:-?(\d\d)-?(\d\d)|[-年](\d\d?)[-月](\d\d?))(?=\D|$)", written)
    if stamp and (found := _day(*(int(part) for part in stamp.groups() if part))):
        return found
    for tongue in dict.fromkeys((language, "en", "de", "fr", "es", "pt", "it", "nl")):
        for value in dates(Text(written, tongue)):
            m = value.moment
            if m and m.year and m.month and m.day and (found := _day(m.year, m.month, m.day)):
                return found
    return None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
